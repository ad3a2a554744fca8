export { activityKindSchema, workKindSchema } from './activity-schema.ts'
export { activityAttachmentOwner, workAttachmentOwner } from './attachment-owners.ts'
export { createActivity, createActivityInput, type CreateActivityInput } from './create-activity.ts'
export { cancelActivity, cancelActivityInput, editActivity, editActivityInput, type CancelActivityInput, type EditActivityInput } from './edit-activity.ts'
export { enrol, enrolFor, enrolForInput, enrolInput, type EnrolForInput, type EnrolInput, type Standing } from './enrol.ts'
export { exportCertificate, exportCertificateInput, type ExportCertificateInput } from './export-certificate.ts'
export { getActivity, getActivityInput, type ActivityDetail, type EnrolmentLine, type GetActivityInput, type SessionDetail } from './get-activity.ts'
export { listActivities, listActivitiesInput, type ActivityLine, type ActivityPhase, type ListActivitiesInput } from './list-activities.ts'
export { myEvent, myEventInput, myEvents, myEventsInput, type MyEvent, type MyEvents, type MyEventDetail, type MyEventInput, type MySession, type OwnStanding } from './my-events.ts'
export { recordAttendance, recordAttendanceInput, type RecordAttendanceInput } from './record-attendance.ts'
export { reportActivity, reportActivityInput, type ReportActivityInput } from './report-activity.ts'
export { activityKinds, workKinds, type ActivityAttendance, type ActivityKind, type WorkKind } from './tables.ts'
export { trainingCoverage, type CoverageLine, type TrainingCoverage } from './training-coverage.ts'
export { trainingHoursOf, type TrainingHours } from './training-hours-of.ts'
export { withdraw, withdrawFor, withdrawForInput, withdrawInput, type WithdrawForInput, type WithdrawInput } from './withdraw-enrolment.ts'
export {
  getWork, listWorks, listWorksInput, reviewWork, reviewWorkInput, reviseWork, reviseWorkInput, shownWorks, submitWork, submitWorkInput, withdrawWork, workIdInput,
  type ListWorksInput, type ReviewWorkInput, type ReviseWorkInput, type SubmitWorkInput, type WorkDetail, type WorkIdInput, type WorkLine,
} from './works.ts'
