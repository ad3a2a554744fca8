/** What, why and next of every error code that org throws; `{name}` is filled from the error's details. */
export const orgErrors = {
  ORG_ROOT_EXISTS: { what: '党组织没有设立', why: '本局已有最高一级党组织', next: '请在现有党组织之下设立' },
  ORG_UNIT_EXISTS: { what: '党组织没有设立', why: '这个党组织已经设立', next: '请刷新后查看组织树' },
  ORG_NAME_TAKEN: { what: '名称没有保存', why: '已有党组织使用“{name}”', next: '请使用能够区分的名称' },
  ORG_KIND_UNFIT: { what: '操作没有完成', why: '上下级党组织的类别不相符：党小组只设在党支部之下，群团组织设在党委或者党支部之下，党小组和群团组织之下不设组织', next: '请选择合适的上级党组织' },
  ORG_FORM_UNFIT: { what: '操作没有完成', why: '组织形式与类别不相符，群团组织应当写明是工会、共青团还是妇委会', next: '请选择与类别相符的组织形式' },
  ORG_UNIT_CLOSED: { what: '操作没有完成', why: '“{name}”已经撤销', next: '请选择现有的党组织' },
  ORG_ROOT_FIXED: { what: '操作没有完成', why: '“{name}”是本局最高一级党组织，不能划归或者撤销', next: '需要更名的，请修改名称' },
  ORG_MOVE_CYCLE: { what: '隶属关系没有调整', why: '“{parentName}”在“{name}”之下', next: '请选择其他上级党组织' },
  ORG_CLOSE_DATE: { what: '党组织没有撤销', why: '撤销日期{date}尚未到来或者早于设立日期', next: '请核对撤销日期' },
  ORG_UNIT_HAS_CHILDREN: { what: '党组织没有撤销', why: '“{name}”之下还有{count}个党组织', next: '请先划归或者撤销下级党组织' },
  ORG_UNIT_HAS_MEMBERS: { what: '党组织没有撤销', why: '“{name}”还有{count}名党员', next: '请先转接党员组织关系' },
  POST_UNFIT: { what: '任职没有登记', why: '党小组只登记组长，组长只登记在党小组', next: '请核对党组织和职务' },
  POST_TERM_INVALID: { what: '任职没有保存', why: '截止日期{termEndsOn}早于任职日期{validFrom}', next: '请核对起止日期' },
  POST_TAKEN: { what: '任职没有登记', why: '“{name}”的这一职务已有人担任', next: '请先登记原任职人员免职' },
  POST_HELD_ALREADY: { what: '任职没有登记', why: '该党员已担任“{name}”的这一职务', next: '请核对任职名单' },
  POST_ENDED: { what: '免职没有登记', why: '这一任职已于{validTo}结束', next: '请刷新后查看任职名单' },
} as const
