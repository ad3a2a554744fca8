import type { Messages } from '@dangjian/plugin-kit'

/** What, why and what next for every error of this plugin. */
export const errorTexts: Messages = {
  'error.OWN_DEED.what': '事迹没有登记。',
  'error.OWN_DEED.why': '事迹不能由本人登记。',
  'error.OWN_DEED.next': '请由支部其他委员登记。',
  'error.DEED_IN_FUTURE.what': '事迹没有登记。',
  'error.DEED_IN_FUTURE.why': '发生日期{occurredOn}晚于{today}。',
  'error.DEED_IN_FUTURE.next': '请更正发生日期。',
  'error.DEED_TOO_LATE.what': '事迹没有登记。',
  'error.DEED_TOO_LATE.why': '发生日期{occurredOn}已超过登记期限，本局规定为{days}天。',
  'error.DEED_TOO_LATE.next': '最早可以登记{earliest}的事迹；确需补登的，请报机关党委。',
  'error.DEED_REPEATED.what': '事迹没有登记。',
  'error.DEED_REPEATED.why': '{member}{occurredOn}的事迹“{title}”已经登记。',
  'error.DEED_REPEATED.next': '请在党员事迹中查看；不是同一件的，请改写事迹名称。',
  'error.NO_MEMBER.what': '没有可以查看的先锋指数。',
  'error.NO_MEMBER.why': '本账号没有对应的党员。',
  'error.NO_MEMBER.next': '请使用党员本人的账号查看。',
}
