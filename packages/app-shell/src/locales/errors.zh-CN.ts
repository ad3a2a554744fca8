/** Texts of the errors that any procedure can give; a domain's own codes come from `@dangjian/api/errors`. */
export const commonErrors = {
  SIGN_IN_REQUIRED: { what: '登录已经失效', why: '长时间没有操作，或者账号已在别处退出。', next: '请重新登录后再办；本页填写的内容尚未写入。' },
  FORBIDDEN: { what: '您不能办理或查看这一项', why: '您现任的职务和授权不包括这一项。', next: '确需办理的，请联系本单位党务管理员。' },
  NOT_FOUND: { what: '没有找到这条记录', why: '它可能已被删除，或者不在您可以查看的范围内。', next: '请返回列表重新查找。' },
  INPUT_INVALID: { what: '填写的内容没有通过核对', why: '有的栏目为空、过长或者格式不对。', next: '请按栏目下的提示更正后再办。' },
  BODY_TOO_LARGE: { what: '提交的内容过大', why: '超过了一次可以接收的大小。', next: '请减少内容或者分次办理。' },
  UNAVAILABLE: { what: '系统暂时不能办理', why: '数据库正在启动或者维护。', next: '请稍后再办，重复办理不会产生两份记录。' },
  INTERNAL: { what: '没有办成', why: '系统内部出错，没有写入任何数据。', next: '请稍后再办；仍不能办理的，请把受理编号告诉系统管理员。' },
  IDEMPOTENCY_KEY_REUSED: { what: '没有办成', why: '这次办理与先前一次办理的编号重复。', next: '请刷新页面后再办。' },
  CONFLICT: { what: '记录已经变动', why: '在您打开页面之后，有人修改了同一条记录。', next: '请刷新页面，核对后再办。' },
  NETWORK: { what: '网络不通', why: '没有连上服务器；正在办理的事项是否已经收到，暂时无法确认。', next: '网络恢复后重新载入或者再办一次，重复办理不会产生两份记录。' },
  PAGE_NOT_LOADED: { what: '页面没有载入', why: '网络不通，或者系统刚刚更新过版本。', next: '请刷新页面。' },
  UNKNOWN_CODE: { what: '没有办成', why: '系统没有接受这次办理（代码{code}）。', next: '请把受理编号告诉系统管理员。' },
} as const
