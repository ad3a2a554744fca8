import { router } from '@dangjian/plugin-kit/server'
import { answer } from './answer-correction.ts'
import { care } from './care-list.ts'
import { changeState } from './change-member-state.ts'
import { create } from './create-member.ts'
import { endProtected } from './end-protected-fact.ts'
import { exportCareShown } from './export-care.ts'
import { exportShown } from './export-roster.ts'
import { get } from './get-member.ts'
import { getOwn } from './get-own-member.ts'
import { corrections } from './list-corrections.ts'
import { changes } from './list-member-changes.ts'
import { list } from './list-members.ts'
import { counts } from './member-counts.ts'
import { file } from './member-file.ts'
import { history } from './member-history.ts'
import { mine } from './own-corrections.ts'
import { takeData } from './own-data.ts'
import { own } from './own-file.ts'
import { views } from './own-views.ts'
import { propose } from './propose-correction.ts'
import { correctionValue } from './read-correction-value.ts'
import { readProtected } from './read-protected-fact.ts'
import { contact } from './record-contact.ts'
import { death } from './record-death.ts'
import { education } from './record-education.ts'
import { honour } from './record-honour.ts'
import { protectedFact } from './record-protected-fact.ts'
import { reveal } from './reveal-own.ts'
import { figures } from './roster-figures.ts'
import { findings } from './structure-findings.ts'
import { unmask } from './unmask-member.ts'
import { update } from './update-member.ts'
import { withdraw } from './withdraw-correction.ts'
import { withdrawRecord } from './withdraw-file-record.ts'

/** Procedures of members. */
export const membersRouter = router({
  answerCorrection: answer,
  careList: care,
  changeMemberState: changeState,
  createMember: create,
  endProtectedFact: endProtected,
  exportCare: exportCareShown,
  exportRoster: exportShown,
  getMember: get,
  getOwnMember: getOwn,
  listCorrections: corrections,
  listMemberChanges: changes,
  listMembers: list,
  memberCounts: counts,
  memberFile: file,
  memberHistory: history,
  ownCorrections: mine,
  ownData: takeData,
  ownFile: own,
  ownViews: views,
  proposeCorrection: propose,
  readCorrectionValue: correctionValue,
  readProtectedFact: readProtected,
  recordContact: contact,
  recordDeath: death,
  recordEducation: education,
  recordHonour: honour,
  recordProtectedFact: protectedFact,
  revealOwn: reveal,
  rosterFigures: figures,
  structureFindings: findings,
  unmaskMember: unmask,
  updateMember: update,
  withdrawCorrection: withdraw,
  withdrawFileRecord: withdrawRecord,
})
