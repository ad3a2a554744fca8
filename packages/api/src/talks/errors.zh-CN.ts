/** What, why and next of every error code that talks throw. */
export const talksErrors = {
  TALK_WITH_ONESELF: { what: '谈话没有登记。', why: '谈心谈话须是两名党员之间的谈话。', next: '请选择另一名党员。' },
  TALK_IN_FUTURE: { what: '谈话没有登记。', why: '谈话日期{day}还没有到，只登记已经开展的谈话。', next: '请核对日期，或者在谈话后登记。' },
  TALK_ALREADY_RECORDED: { what: '谈话没有重复登记。', why: '两人在{day}的谈话已有登记。', next: '请在记录中核对；同一天多次谈话登记一次即可。' },
  TALK_PARTNER_OUTSIDE: { what: '谈话没有登记。', why: '对方不是{unit}的党员，您也没有在对方所在组织登记谈话的权限。', next: '请核对人员，或者由对方所在支部登记。' },
  TALK_ANSWERED: { what: '没有重复答复。', why: '这次谈话已经核对过。', next: '与事实不符的，请联系支部书记更正。' },
  TALK_OWN_RECORD: { what: '没有确认。', why: '登记人不能自行确认，由谈话的另一方核对。', next: '请等待对方核对。' },
} as const
