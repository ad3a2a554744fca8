import { router } from '@dangjian/plugin-kit/server'
import { cancelActivityProcedure } from './cancel-activity.ts'
import { createActivityProcedure } from './create-activity.ts'
import { editActivityProcedure } from './edit-activity.ts'
import { enrolProcedure } from './enrol.ts'
import { enrolForProcedure } from './enrol-for.ts'
import { exportCertificateProcedure } from './export-certificate.ts'
import { getActivityProcedure } from './get-activity.ts'
import { getWorkProcedure } from './get-work.ts'
import { listActivitiesProcedure } from './list-activities.ts'
import { listWorksProcedure } from './list-works.ts'
import { myCertificateProcedure } from './my-certificate.ts'
import { myEventProcedure } from './my-event.ts'
import { myEventsProcedure } from './my-events.ts'
import { recordAttendanceProcedure } from './record-attendance.ts'
import { reportActivityProcedure } from './report-activity.ts'
import { reviewWorkProcedure } from './review-work.ts'
import { reviseWorkProcedure } from './revise-work.ts'
import { shownWorksProcedure } from './shown-works.ts'
import { submitWorkProcedure } from './submit-work.ts'
import { trainingCoverageProcedure } from './training-coverage.ts'
import { withdrawProcedure } from './withdraw.ts'
import { withdrawForProcedure } from './withdraw-for.ts'
import { withdrawWorkProcedure } from './withdraw-work.ts'

/** 活动、作品、党务干部培训. */
export const activitiesRouter = router({
  cancelActivity: cancelActivityProcedure,
  createActivity: createActivityProcedure,
  editActivity: editActivityProcedure,
  enrol: enrolProcedure,
  enrolFor: enrolForProcedure,
  exportCertificate: exportCertificateProcedure,
  getActivity: getActivityProcedure,
  getWork: getWorkProcedure,
  listActivities: listActivitiesProcedure,
  listWorks: listWorksProcedure,
  myCertificate: myCertificateProcedure,
  myEvent: myEventProcedure,
  myEvents: myEventsProcedure,
  recordAttendance: recordAttendanceProcedure,
  reportActivity: reportActivityProcedure,
  reviewWork: reviewWorkProcedure,
  reviseWork: reviseWorkProcedure,
  shownWorks: shownWorksProcedure,
  submitWork: submitWorkProcedure,
  trainingCoverage: trainingCoverageProcedure,
  withdraw: withdrawProcedure,
  withdrawFor: withdrawForProcedure,
  withdrawWork: withdrawWorkProcedure,
})
