/** What happened, why, and what to do next, by error code; `{name}` is filled from the error's details. */
export const dutiesErrors = {
  TEMPLATE_INVALID: { what: '责任清单模板没有收到', why: '模板{template}的“{field}”一项不符合格式', next: '请模板的提供方更正后重新提供' },
  TEMPLATE_VERSION_TAKEN: { what: '责任清单模板没有收到', why: '模板{template}已有，内容不同；已有版本不得改动', next: '请以新的版本号提供' },
  CHECKLIST_ALREADY_ASSIGNED: { what: '清单没有重复下达', why: '{unit}在{year}年已有《{list}》', next: '请在责任事项中办理已有的清单' },
  UNIT_NOT_ASSIGNABLE: { what: '责任清单没有下达', why: '{unit}是党小组或者群团组织，不单独承担责任清单', next: '请选择其所在的党支部' },
  DUTY_ALREADY_DONE: { what: '未作改动', why: '“{title}”已经完成', next: '请刷新后查看；有误的由上级党组织退回' },
  DUTY_NOT_DONE: { what: '未作改动', why: '“{title}”还没有完成', next: '请刷新后查看当前状态' },
  EVIDENCE_NOT_FOUND: { what: '责任事项没有完成', why: '没有找到{unit}的这一会议记录', next: '请选择本组织已记录的会议' },
  EVIDENCE_RECORD_REQUIRED: { what: '责任事项没有完成', why: '“{title}”须以系统内的记录为佐证', next: '请选择已记录的会议' },
  EVIDENCE_NOTE_REQUIRED: { what: '责任事项没有完成', why: '“{title}”须说明完成情况', next: '请填写完成情况' },
  EXPORT_TOO_LARGE: { what: '责任事项没有导出', why: '共{total}项，超过一次导出的上限{most}项', next: '请选择一个党组织后导出' },
  CURSOR_INVALID: { what: '列表没有打开', why: '翻页位置已失效', next: '请从第一页重新查看' },
} as const
