import { router } from '@dangjian/plugin-kit/server'
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
