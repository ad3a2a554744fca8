import { router } from '@dangjian/plugin-kit/server'
import { commit } from './commit-roster-import.ts'
import { create } from './create-member.ts'
import { discard } from './discard-roster-import.ts'
import { editRow } from './edit-import-row.ts'
import { exportShown } from './export-roster.ts'
import { get } from './get-member.ts'
import { getOwn } from './get-own-member.ts'
import { getImport } from './get-roster-import.ts'
import { list } from './list-members.ts'
import { listImports } from './list-roster-imports.ts'
import { counts } from './member-counts.ts'
import { history } from './member-history.ts'
import { figures } from './roster-figures.ts'
import { template } from './roster-template.ts'
import { skipRow } from './skip-import-row.ts'
import { start } from './start-roster-import.ts'
import { findings } from './structure-findings.ts'
import { undo } from './undo-roster-import.ts'
import { unmask } from './unmask-member.ts'
import { update } from './update-member.ts'

/** Procedures of members. */
export const membersRouter = router({
  commitRosterImport: commit,
  createMember: create,
  discardRosterImport: discard,
  editImportRow: editRow,
  exportRoster: exportShown,
  getMember: get,
  getOwnMember: getOwn,
  getRosterImport: getImport,
  listMembers: list,
  listRosterImports: listImports,
  memberCounts: counts,
  memberHistory: history,
  rosterFigures: figures,
  rosterTemplate: template,
  skipImportRow: skipRow,
  startRosterImport: start,
  structureFindings: findings,
  undoRosterImport: undo,
  unmaskMember: unmask,
  updateMember: update,
})
