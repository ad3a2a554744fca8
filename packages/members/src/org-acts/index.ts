export { carryOutDueActs } from './carry-out-due-acts.ts'
export {
  approveOrgAct, approveOrgActInput, refuseOrgAct, refuseOrgActInput, withdrawOrgAct, type ApproveOrgActInput, type DecidedOrgAct, type RefuseOrgActInput,
} from './decide-org-act.ts'
export { listOrgActs, listOrgActsInput, type ListOrgActsInput, type OrgActLine } from './list-org-acts.ts'
export { orgActChangeSchema, previewOrgActInput, proposeOrgActInput, type PreviewOrgActInput, type ProposeOrgActInput } from './org-act-schema.ts'
export type { OrgAct, OrgActStepLine } from './org-act.ts'
export { previewOrgAct, type CountOpenMeetings, type OrgActPreview } from './preview-org-act.ts'
export { proposeOrgAct } from './propose-org-act.ts'
