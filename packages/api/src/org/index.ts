import { router } from '@dangjian/plugin-kit/server'
import { approveAct } from './approve-org-act.ts'
import { closeLineUnit } from './close-work-unit.ts'
import { createLineUnit } from './create-work-unit.ts'
import { linkUnits } from './link-work-units.ts'
import { listActs } from './list-org-acts.ts'
import { listUnitLine } from './list-work-units.ts'
import { treePage } from './org-tree-page.ts'
import { previewAct } from './preview-org-act.ts'
import { proposeAct } from './propose-org-act.ts'
import { refuseAct } from './refuse-org-act.ts'
import { renameLineUnit } from './rename-work-unit.ts'
import { withdrawAct } from './withdraw-org-act.ts'
import { appoint } from './appoint-post.ts'
import { closeUnit } from './close-org-unit.ts'
import { createUnit } from './create-org-unit.ts'
import { end } from './end-post.ts'
import { getUnit } from './get-org-unit.ts'
import { listTree } from './list-org-tree.ts'
import { moveUnit } from './move-org-unit.ts'
import { recordOfficers } from './record-officer-count.ts'
import { renameUnit } from './rename-org-unit.ts'

/** Procedures of org. */
export const orgRouter = router({
  approveOrgAct: approveAct,
  closeWorkUnit: closeLineUnit,
  createWorkUnit: createLineUnit,
  linkWorkUnits: linkUnits,
  listOrgActs: listActs,
  listWorkUnits: listUnitLine,
  orgTreePage: treePage,
  previewOrgAct: previewAct,
  proposeOrgAct: proposeAct,
  refuseOrgAct: refuseAct,
  renameWorkUnit: renameLineUnit,
  withdrawOrgAct: withdrawAct,
  appointPost: appoint,
  closeOrgUnit: closeUnit,
  createOrgUnit: createUnit,
  endPost: end,
  getOrgUnit: getUnit,
  listOrgTree: listTree,
  moveOrgUnit: moveUnit,
  recordOfficerCount: recordOfficers,
  renameOrgUnit: renameUnit,
})
