import { router } from '@dangjian/plugin-kit/server'
import { acknowledgeGradeCommand } from './acknowledge-grade.ts'
import { acknowledgeReportCommand } from './acknowledge-report.ts'
import { answerGradeObjectionCommand } from './answer-grade-objection.ts'
import { answerReportObjectionCommand } from './answer-report-objection.ts'
import { approveCampaignCommand } from './approve-campaign.ts'
import { castMassesSheetCommand } from './cast-masses-sheet.ts'
import { castReviewCommand } from './cast-review.ts'
import { castSheetCommand } from './cast-sheet.ts'
import { closeCampaignCommand } from './close-campaign.ts'
import { concludeMechanismCommand } from './conclude-mechanism.ts'
import { countReviewCommand } from './count-review.ts'
import { endStepCommand } from './end-step.ts'
import { getCampaignQuery } from './get-campaign.ts'
import { getReportQuery } from './get-report.ts'
import { inviteMassesCommand } from './invite-masses.ts'
import { judgeReportCommand } from './judge-report.ts'
import { listCampaignsQuery } from './list-campaigns.ts'
import { listReportsQuery } from './list-reports.ts'
import { mechanismBoardQuery } from './mechanism-board.ts'
import { myAppraisalQuery } from './my-appraisal.ts'
import { myAppraisalsQuery } from './my-appraisals.ts'
import { myReportsQuery } from './my-reports.ts'
import { objectToGradeCommand } from './object-to-grade.ts'
import { objectToReportCommand } from './object-to-report.ts'
import { openMassesSheetCommand } from './open-masses-sheet.ts'
import { openReviewCommand } from './open-review.ts'
import { planMechanismCommand } from './plan-mechanism.ts'
import { rateBranchCommand } from './rate-branch.ts'
import { recordGradesCommand } from './record-grades.ts'
import { recordMechanismCommand } from './record-mechanism.ts'
import { setUpCampaignCommand } from './set-up-campaign.ts'
import { tellResultsCommand } from './tell-results.ts'
import { writeReportCommand } from './write-report.ts'
import { writeSelfReviewCommand } from './write-self-review.ts'

export const appraisalRouter = router({
  acknowledgeGrade: acknowledgeGradeCommand,
  acknowledgeReport: acknowledgeReportCommand,
  answerGradeObjection: answerGradeObjectionCommand,
  answerReportObjection: answerReportObjectionCommand,
  approveCampaign: approveCampaignCommand,
  castMassesSheet: castMassesSheetCommand,
  castReview: castReviewCommand,
  castSheet: castSheetCommand,
  closeCampaign: closeCampaignCommand,
  concludeMechanism: concludeMechanismCommand,
  countReview: countReviewCommand,
  endStep: endStepCommand,
  getCampaign: getCampaignQuery,
  getReport: getReportQuery,
  inviteMasses: inviteMassesCommand,
  judgeReport: judgeReportCommand,
  listCampaigns: listCampaignsQuery,
  listReports: listReportsQuery,
  mechanismBoard: mechanismBoardQuery,
  myAppraisal: myAppraisalQuery,
  myAppraisals: myAppraisalsQuery,
  myReports: myReportsQuery,
  objectToGrade: objectToGradeCommand,
  objectToReport: objectToReportCommand,
  openMassesSheet: openMassesSheetCommand,
  openReview: openReviewCommand,
  planMechanism: planMechanismCommand,
  rateBranch: rateBranchCommand,
  recordGrades: recordGradesCommand,
  recordMechanism: recordMechanismCommand,
  setUpCampaign: setUpCampaignCommand,
  tellResults: tellResultsCommand,
  writeReport: writeReportCommand,
  writeSelfReview: writeSelfReviewCommand,
})
