import { router } from '@dangjian/plugin-kit/server'
import { assign } from './assign-checklist.ts'
import { progress } from './checklist-progress.ts'
import { complete } from './complete-duty.ts'
import { exportAll } from './export-duties.ts'
import { get } from './get-duty.ts'
import { list } from './list-duties.ts'
import { templates } from './list-templates.ts'
import { reopen } from './reopen-duty.ts'

export { dutiesErrors } from './errors.zh-CN.ts'

/** Procedures of duties. */
export const dutiesRouter = router({
  assignChecklist: assign,
  checklistProgress: progress,
  completeDuty: complete,
  exportDuties: exportAll,
  getDuty: get,
  listDuties: list,
  listTemplates: templates,
  reopenDuty: reopen,
})
