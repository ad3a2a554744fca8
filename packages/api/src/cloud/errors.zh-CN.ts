/** What, why and next of every error code that cloud throws; `{name}` is filled from the error's details. */
export const cloudErrors = {
  TEXT_HAS_MARKUP: { what: '内容未保存', why: '文章和消息只用纯文字，不接受网页代码', next: '请删去尖括号中的代码；小标题以“# ”开头，条目以“- ”开头' },
  ARTICLE_STATE: { what: '未作改动', why: '文章的状态已经变化，已发布的文章不再修改', next: '请刷新后查看；需要更正的，撤回后另行发布' },
  MESSAGE_NO_RECIPIENT: { what: '消息未发送', why: '所选范围当日没有党员', next: '请核对党组织、职务或人员' },
} as const
