import { router } from '@dangjian/plugin-kit/server'
import { acceptAppealCommand } from './accept-appeal.ts'
import { approveDisposalCommand } from './approve-disposal.ts'
import { decideAppealCommand } from './decide-appeal.ts'
import { dueRightsQuery } from './due-rights.ts'
import { exportDisposalPaperCommand } from './export-disposal-paper.ts'
import { exportMyDisposalPaperCommand } from './export-my-disposal-paper.ts'
import { fileAppealCommand } from './file-appeal.ts'
import { forwardAppealCommand } from './forward-appeal.ts'
import { getAppealQuery } from './get-appeal.ts'
import { getDisposalQuery } from './get-disposal.ts'
import { liftRestrictionCommand } from './lift-restriction.ts'
import { listAppealsQuery } from './list-appeals.ts'
import { listDisciplineQuery } from './list-discipline.ts'
import { listDisposalsQuery } from './list-disposals.ts'
import { myAppealQuery } from './my-appeal.ts'
import { myDisposalQuery } from './my-disposal.ts'
import { myRightsQuery } from './my-rights.ts'
import { preReviewDisposalCommand } from './pre-review-disposal.ts'
import { proposalBasisQuery } from './proposal-basis.ts'
import { proposeDisposalCommand } from './propose-disposal.ts'
import { receiveAppealCommand } from './receive-appeal.ts'
import { recordDefenceCommand } from './record-defence.ts'
import { recordDisciplinaryActionCommand } from './record-disciplinary-action.ts'
import { recordDisposalStepCommand } from './record-disposal-step.ts'
import { recordDisposalVoteCommand } from './record-disposal-vote.ts'
import { recordPersuasionAnswerCommand } from './record-persuasion-answer.ts'
import { reportExecutionCommand } from './report-execution.ts'
import { restrictRightsCommand } from './restrict-rights.ts'
import { reviewCorrectionCommand } from './review-correction.ts'
import { submitDefenceCommand } from './submit-defence.ts'
import { withdrawAppealCommand } from './withdraw-appeal.ts'
import { withdrawDisposalCommand } from './withdraw-disposal.ts'

export { disposalErrors } from './errors.zh-CN.ts'

/** Procedures of disposal, discipline, rights and appeals. */
export const disposalRouter = router({
  acceptAppeal: acceptAppealCommand,
  approveDisposal: approveDisposalCommand,
  decideAppeal: decideAppealCommand,
  dueRights: dueRightsQuery,
  exportDisposalPaper: exportDisposalPaperCommand,
  exportMyDisposalPaper: exportMyDisposalPaperCommand,
  fileAppeal: fileAppealCommand,
  forwardAppeal: forwardAppealCommand,
  getAppeal: getAppealQuery,
  getDisposal: getDisposalQuery,
  liftRestriction: liftRestrictionCommand,
  listAppeals: listAppealsQuery,
  listDiscipline: listDisciplineQuery,
  listDisposals: listDisposalsQuery,
  myAppeal: myAppealQuery,
  myDisposal: myDisposalQuery,
  myRights: myRightsQuery,
  preReviewDisposal: preReviewDisposalCommand,
  proposalBasis: proposalBasisQuery,
  proposeDisposal: proposeDisposalCommand,
  receiveAppeal: receiveAppealCommand,
  recordDefence: recordDefenceCommand,
  recordDisciplinaryAction: recordDisciplinaryActionCommand,
  recordDisposalStep: recordDisposalStepCommand,
  recordDisposalVote: recordDisposalVoteCommand,
  recordPersuasionAnswer: recordPersuasionAnswerCommand,
  reportExecution: reportExecutionCommand,
  restrictRights: restrictRightsCommand,
  reviewCorrection: reviewCorrectionCommand,
  submitDefence: submitDefenceCommand,
  withdrawAppeal: withdrawAppealCommand,
  withdrawDisposal: withdrawDisposalCommand,
})
