import type { Scope } from '@dangjian/db'
import { inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, fixedClock } from '@dangjian/kernel'
import { approveDisposal, preReviewDisposal, proposeDisposal, recordDefence, recordDisposalStep, recordDisposalVote, type ProposeDisposalInput } from '../index.ts'
import type { Bureau, Person } from './bureau.ts'

/** Runs work as somebody on a day, at nine in the morning of Shanghai. */
export const actsOn = (test: TestDatabase, tenantId: string, day: string) => <T>(person: Person, work: (scope: Scope) => Promise<T>): Promise<T> =>
  inTestScope(test, tenantId, work, { ...person, clock: fixedClock(`${day}T01:00:00Z`) })

/** The code of a failure, `nothing` when there was none. */
export const failure = async (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))

export type Acts = ReturnType<typeof actsOn>

/** A proposal of 限期改正 for one member. */
export const proposalFor = (bureau: Bureau, index: number, more: Partial<ProposeDisposalInput> = {}): ProposeDisposalInput => ({
  orgUnitId: bureau.branch.id, memberId: bureau.people[index] ?? '', kind: 'correction', ground: 'idle', factReference: `事实${index}`, fact: '工作中作用发挥不好，经提醒没有明显改进。', on: '2026-03-02', ...more,
})

const lookup = async () => null

/** Everything up to the vote. */
export const prepareCase = async (acts: Acts, bureau: Bureau, caseId: string, on: string): Promise<void> => {
  const { secretary, organizer } = bureau
  await acts(secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'filed', documentNumber: '一支〔2026〕3号' }))
  await acts(secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'investigated', people: '陈二川、丁三立', note: '情况属实。' }))
  await acts(secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'talked', people: '白一平', note: '已谈话。' }))
  await acts(secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'notified', method: 'in_person' }))
  await acts(secretary, (scope) => recordDefence(scope, { caseId, on, form: 'oral', note: '本人说明了情况。' }))
  await acts(organizer, (scope) => preReviewDisposal(scope, { caseId, on, isAgreed: true, documentNumber: '党委〔2026〕5号' }))
}

/** A vote of the branch with so many ayes among seven present. */
export const vote = (acts: Acts, bureau: Bureau, caseId: string, on: string, inFavour = 6, present = 7): Promise<unknown> =>
  acts(bureau.secretary, (scope) => recordDisposalVote(scope, { caseId, on, present, inFavour, against: present - inFavour, abstained: 0, memberAttended: true }, lookup))

/** Approval by the leader. */
export const approve = (acts: Acts, bureau: Bureau, caseId: string, on: string): Promise<unknown> =>
  acts(bureau.leader, (scope) => approveDisposal(scope, { caseId, on, isApproved: true, documentNumber: '党委〔2026〕9号' }))

/** Announcement and delivery. */
export const tell = async (acts: Acts, bureau: Bureau, caseId: string, on: string): Promise<void> => {
  await acts(bureau.secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'announced', place: '支部党员大会' }))
  await acts(bureau.secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'delivered', receipt: 'signed' }))
}

/** A whole case from proposal to delivery, on one day. */
export const wholeCase = async (acts: Acts, bureau: Bureau, input: ProposeDisposalInput): Promise<string> => {
  const { caseId } = await acts(bureau.secretary, (scope) => proposeDisposal(scope, input))
  await prepareCase(acts, bureau, caseId, input.on)
  await vote(acts, bureau, caseId, input.on)
  await approve(acts, bureau, caseId, input.on)
  await tell(acts, bureau, caseId, input.on)
  return caseId
}
