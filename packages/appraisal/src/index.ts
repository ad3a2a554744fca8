export { acknowledgeGrade, answerGradeObjection, answerGradeObjectionInput, objectToGrade, objectToGradeInput, type AnswerGradeObjectionInput, type ObjectToGradeInput } from './campaign/answer-result.ts'
export { appraisalFigures, appraisalStateOf, type AppraisalFigures, type AppraisalState } from './campaign/appraisal-state-of.ts'
export { approveCampaign, approveCampaignInput, type ApproveCampaignInput } from './campaign/approve-campaign.ts'
export { castSheet, castSheetInput, type CastSheetInput } from './campaign/cast-sheet.ts'
export { closeCampaign } from './campaign/close-campaign.ts'
export type { Distribution } from './campaign/distribution.ts'
export { endStep, endStepInput, type EndStepInput } from './campaign/end-step.ts'
export { getCampaign, type CampaignDetail, type CampaignPerson, type CampaignStep } from './campaign/get-campaign.ts'
export { listCampaigns, listCampaignsInput, type CampaignLine, type ListCampaignsInput } from './campaign/list-campaigns.ts'
export { myAppraisal, myAppraisals, type AppraisalAsk, type MyAppraisal, type MyAppraisalLine } from './campaign/my-appraisals.ts'
export { recordGrades, recordGradesInput, type RecordGradesInput } from './campaign/record-grades.ts'
export { setUpCampaign, setUpCampaignInput, type SetUpCampaignInput } from './campaign/set-up-campaign.ts'
export { campaignInput, tellResults, type CampaignInput } from './campaign/tell-results.ts'
export { writeSelfReview, writeSelfReviewInput, type WriteSelfReviewInput } from './campaign/write-self-review.ts'
export { inviteMasses, inviteMassesInput, type InviteMassesInput, type MassesInvitations } from './masses/invite-masses.ts'
export { castMassesSheet, castMassesSheetInput, massesTokenInput, openMassesSheet, type CastMassesSheetInput, type MassesSheet } from './masses/masses-sheet.ts'
export { readToken } from './masses/token.ts'
export type { AppraisalGrade, AppraisalStage, PerformanceMark } from './tables.ts'
export {
  acknowledgeReport, answerReportObjection, answerReportObjectionInput, judgeReport, judgeReportInput, objectToReport, objectToReportInput, type AnswerReportObjectionInput, type JudgeReportInput, type ObjectToReportInput,
} from './report/judge-report.ts'
export { getReport, listReports, listReportsInput, myReports, type ListReportsInput, type ReportDetail, type ReportLine } from './report/read-reports.ts'
export { castReview, castReviewInput, countReview, openReview, reportInput, type CastReviewInput, type ReportInput } from './report/review-report.ts'
export { writeReport, writeReportInput, type WriteReportInput } from './report/write-report.ts'
export {
  concludeMechanism, concludeMechanismInput, planMechanism, planMechanismInput, rateBranch, rateBranchInput, recordMechanism, recordMechanismInput, type ConcludeMechanismInput, type PlanMechanismInput, type RateBranchInput,
  type RecordMechanismInput,
} from './mechanisms/keep-mechanism.ts'
export { mechanismBoard, mechanismBoardInput, type MechanismBoard, type MechanismBoardInput, type MechanismLine } from './mechanisms/mechanism-board.ts'
