import type { Messages } from '@dangjian/plugin-kit'

/** What, why and what next for every error of this plugin. */
export const errorTexts: Messages = {
  'error.NO_PROVINCE_ABOVE.what': '支部工作法没有报送。',
  'error.NO_PROVINCE_ABOVE.why': '本单位没有接受报送的省级单位。',
  'error.NO_PROVINCE_ABOVE.next': '请联系系统管理员核对本单位的上级单位。',
  'error.METHOD_OF_BRANCH.what': '没有办理。',
  'error.METHOD_OF_BRANCH.why': '{unit}不是党支部；支部工作法由党支部报送和采用。',
  'error.METHOD_OF_BRANCH.next': '请选择党支部。',
  'error.METHOD_DECIDED.what': '评审没有保存。',
  'error.METHOD_DECIDED.why': '《{title}》已经评审，一件只评审一次。',
  'error.METHOD_DECIDED.next': '请查看已有的评审结果。',
  'error.METHOD_ADOPTED.what': '采用没有登记。',
  'error.METHOD_ADOPTED.why': '{unit}已经采用《{title}》。',
  'error.METHOD_ADOPTED.next': '请查看推广库中的采用情况，或者选择其他支部。',
  'error.VISIT_IN_FUTURE.what': '走访没有登记。',
  'error.VISIT_IN_FUTURE.why': '日期{visitedOn}晚于{today}。',
  'error.VISIT_IN_FUTURE.next': '请更正日期，走访结束后登记。',
}
