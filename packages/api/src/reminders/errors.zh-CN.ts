/** What, why and next of every error code of reminders and channels; `{name}` is filled from the error's details. */
export const remindersErrors = {
  REMINDER_SENT: { what: '未作改动', why: '提醒已经送出，送出后不能收回', next: '需要更正的，请另写一件更正提醒' },
  REMINDER_CANCELLED: { what: '未作改动', why: '提醒已经取消', next: '需要提醒的，请另行拟写' },
  REMINDER_CHANGED: { what: '未作改动', why: '其他人刚刚改过这件提醒', next: '请刷新后核对内容，再行办理' },
  REMINDER_PAST: { what: '未作改动', why: '发送日期已过', next: '请改为今日或以后的日期' },
  REMINDER_PROVISIONAL: { what: '《{title}》未批准', why: '该年放假安排尚未公布或未更新，日期为暂定', next: '请核对日期，勾选“日期已核对”后批准' },
  REMINDER_NO_RECIPIENT: { what: '《{title}》未批准', why: '所选范围当日没有党员', next: '请修改提醒对象' },
  PERIOD_INVALID: { what: '未编排', why: '结束日期早于开始日期，或者时期已过', next: '请核对起止日期' },
  NOTHING_UNSURE: { what: '未作改动', why: '没有待核的发送结果', next: '请刷新后查看' },
  CHANNEL_CHANGED: { what: '通道设置未保存', why: '其他人刚刚改过通道设置', next: '请刷新后核对，再行保存' },
  CHANNEL_SECRET_REQUIRED: { what: '通道设置未保存', why: '新设通道，或者服务地址、账号有变化时，须重新填写密码（密钥）', next: '请填写密码（密钥）后保存' },
  CHANNEL_ADDRESS_INVALID: { what: '未保存', why: '地址格式不符合该通道的要求', next: '请核对后重新填写' },
  DIGEST_IN_QUIET_HOURS: { what: '发送时段未保存', why: '汇总发送时间在免打扰时段内', next: '请把汇总发送时间改到免打扰时段以外' },
} as const
