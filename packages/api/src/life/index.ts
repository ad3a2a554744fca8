import { router } from '@dangjian/plugin-kit/server'
import { signIn } from './sign-in-to-meeting.ts'
import { codeNow } from './sign-in-code-now.ts'
import { sendBack } from './return-record.ts'
import { makeUp } from './record-make-up.ts'
import { offer } from './offer-sign-in.ts'
import { notify } from './notify-meeting.ts'
import { check } from './check-record.ts'
import { archive } from './archive-record.ts'
import { append } from './append-to-record.ts'
import { answer } from './answer-signal.ts'
import { askedRecords } from './list-signals.ts'
import { rectify } from './order-rectification.ts'
import { assembly } from './note-assembly.ts'
import { remind } from './remind-branches.ts'
import { signals } from './record-signals.ts'
import { accept } from './accept-proposals.ts'
import { calendarFeeds } from './list-feeds.ts'
import { dutyRoster } from './get-duty-roster.ts'
import { frequencies } from './list-frequencies.ts'
import { frequency } from './set-frequency.ts'
import { makeCalendarFeed } from './make-feed.ts'
import { proposals } from './month-proposals.ts'
import { removeRoster } from './remove-duty-roster.ts'
import { revokeCalendarFeed } from './revoke-feed.ts'
import { saveRoster } from './save-duty-roster.ts'
import { cancel } from './cancel-meeting.ts'
import { cell } from './compliance-cell.ts'
import { matrix } from './compliance-matrix.ts'
import { correct } from './correct-record.ts'
import { draft } from './draft-meeting.ts'
import { due } from './due-items.ts'
import { edit } from './edit-plan.ts'
import { exempt } from './exempt-period.ts'
import { discardMinutes } from './discard-minutes-draft.ts'
import { draftMinutes } from './get-minutes-draft.ts'
import { keepMinutes } from './save-minutes-draft.ts'
import { makeRecord } from './export-record.ts'
import { makeYearbook } from './export-yearbook.ts'
import { get } from './get-meeting.ts'
import { listTemplates } from './list-meeting-templates.ts'
import { list } from './list-meetings.ts'
import { activities } from './my-activities.ts'
import { activity } from './my-activity.ts'
import { asks } from './my-asks.ts'
import { plan } from './plan-meeting.ts'
import { recordNow } from './record-at-once.ts'
import { record } from './record-meeting.ts'
import { reply } from './reply-to-meeting.ts'
import { roster } from './roster-for-record.ts'

export { lifeErrors } from './errors.zh-CN.ts'

/** Procedures of life. */
export const lifeRouter = router({
  answerSignal: answer,
  listSignals: askedRecords,
  orderRectification: rectify,
  recordSignals: signals,
  remindBranches: remind,
  acceptProposals: accept,
  getDutyRoster: dutyRoster,
  listFeeds: calendarFeeds,
  listFrequencies: frequencies,
  makeFeed: makeCalendarFeed,
  monthProposals: proposals,
  noteAssembly: assembly,
  removeDutyRoster: removeRoster,
  revokeFeed: revokeCalendarFeed,
  saveDutyRoster: saveRoster,
  setFrequency: frequency,
  signInToMeeting: signIn,
  signInCodeNow: codeNow,
  returnRecord: sendBack,
  recordMakeUp: makeUp,
  offerSignIn: offer,
  notifyMeeting: notify,
  checkRecord: check,
  archiveRecord: archive,
  appendToRecord: append,
  cancelMeeting: cancel,
  complianceCell: cell,
  complianceMatrix: matrix,
  correctRecord: correct,
  draftMeeting: draft,
  dueItems: due,
  editPlan: edit,
  exemptPeriod: exempt,
  discardMinutesDraft: discardMinutes,
  getMinutesDraft: draftMinutes,
  saveMinutesDraft: keepMinutes,
  exportRecord: makeRecord,
  exportYearbook: makeYearbook,
  getMeeting: get,
  listMeetingTemplates: listTemplates,
  listMeetings: list,
  myActivities: activities,
  myActivity: activity,
  myAsks: asks,
  planMeeting: plan,
  recordAtOnce: recordNow,
  recordMeeting: record,
  replyToMeeting: reply,
  rosterForRecord: roster,
})
