import type { Messages } from '@dangjian/plugin-kit'

export const texts: Messages = {
  'nav.suggestions': '意见建议',
  'page.title': '意见建议',
  'page.table': '意见建议列表',
  'page.empty': '还没有意见建议。',
  'page.empty.hold': '登记后在这里按时间列出。',
  'page.record': '登记意见建议',
  'page.branch': '党支部',
  'page.member': '提出人',
  'page.content': '内容',
  'page.recorded-on': '登记日期',
  'page.consequence': '登记后提出人可以在手机端查看。',
  'page.retry': '重新读取',
  'card.title': '我的意见建议',
  'card.none': '没有登记过您的意见建议。',
  'error.SUGGESTION_TOO_LONG.what': '内容过长，未登记。',
  'error.SUGGESTION_TOO_LONG.why': '本局规定不超过{max}字，现有{length}字。',
  'error.SUGGESTION_TOO_LONG.next': '请精简后再登记。',
}
