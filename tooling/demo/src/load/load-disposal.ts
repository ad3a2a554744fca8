import {
  approveDisposal, forwardAppeal, preReviewDisposal, proposeDisposal, receiveAppeal, recordDefence, recordDisposalStep, recordDisposalVote, reviewCorrection, type RecordDisposalStepInput,
} from '@dangjian/disposal'
import { addDays, addMonthsClamped, instantAt, type LocalDate } from '@dangjian/kernel'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** Who handles the disposal of the demonstration: the branch's secretary, the office that pre-reviews, the leader who approves. */
export interface DisposalDesks {
  readonly secretary: Desk
  readonly organizer: Desk
  readonly superior: Desk
}

const noMeeting = async () => null
const evening = (on: LocalDate): Date => instantAt(on, '18:30')

/** An officer of the branch without a post, whom no other part of the demonstration names. */
const quietPerson = (tree: DemoTree, branchKey: string): string => {
  const posts = new Set(tree.posts.map(({ personKey }) => personKey))
  const people = tree.people.filter((person) => person.branchKey === branchKey && person.status === 'formal' && !posts.has(person.key) && person.joinedOn < '2020-01-01' && person.jobTitle !== '中队长')
  const person = people.at(-2)
  if (!person) throw new RangeError(`Nobody in ${branchKey}`)
  return person.key
}

/** One 限期改正 of the year, proposed, heard, approved, and closed as corrected; afterwards an appeal of the same person, on its way to the superior committee because both organizers had handled the matter. */
export const loadDisposal = async (loading: Loading, tree: DemoTree, branchKey: string, { secretary, organizer, superior }: DisposalDesks): Promise<void> => {
  const memberId = memberIdOf(loading, quietPerson(tree, branchKey))
  const begun = addMonthsClamped(loading.today, -9)
  const day = (days: number): LocalDate => addDays(begun, days)
  const { caseId } = await secretary.openPast(evening(begun), (scope) =>
    proposeDisposal(scope, {
      orgUnitId: demoId(branchKey), memberId, kind: 'correction', ground: 'absent_or_unpaid', factReference: '上一年度下半年不按时参加组织生活', fact: '经提醒谈话后仍多次无故不参加支部组织生活。', on: begun,
    }))
  const step = (desk: Desk, input: RecordDisposalStepInput) => desk.openPast(evening(input.on), (scope) => recordDisposalStep(scope, input))
  await step(secretary, { caseId, on: day(2), step: 'filed', documentNumber: '刑侦支〔2026〕2号' })
  await step(secretary, { caseId, on: day(5), step: 'investigated', people: '张卫国、李敏', note: '查阅签到和会议记录，情况属实。' })
  await step(secretary, { caseId, on: day(6), step: 'talked', people: '陈立川', note: '本人承认参加组织生活不够主动。' })
  await step(secretary, { caseId, on: day(6), step: 'notified', method: 'in_person' })
  await secretary.openPast(evening(day(8)), (scope) => recordDefence(scope, { caseId, on: day(8), form: 'oral', note: '本人说明因连续值班未能参加，表示愿意改正。' }))
  await organizer.openPast(evening(day(12)), (scope) => preReviewDisposal(scope, { caseId, on: day(12), isAgreed: true, documentNumber: '贡公党〔2026〕11号' }))
  const present = tree.people.filter((person) => person.branchKey === branchKey && person.status === 'formal').length - 2
  await secretary.openPast(evening(day(15)), (scope) => recordDisposalVote(scope, { caseId, on: day(15), present, inFavour: present - 1, against: 0, abstained: 1, memberAttended: true }, noMeeting))
  await superior.openPast(evening(day(20)), (scope) => approveDisposal(scope, { caseId, on: day(20), isApproved: true, documentNumber: '贡公党〔2026〕14号' }))
  await step(secretary, { caseId, on: day(22), step: 'announced', place: '支部党员大会' })
  await step(secretary, { caseId, on: day(22), step: 'delivered', receipt: 'signed' })
  const ended = addDays(addMonthsClamped(day(20), 6), 3)
  await secretary.openPast(evening(ended), (scope) => reviewCorrection(scope, { caseId, on: ended, result: 'corrected', note: '半年来按时参加组织生活，支部党员大会认为已经改正。' }))
  const filed = addDays(loading.today, -20)
  const { appealId } = await organizer.openPast(evening(filed), (scope) => receiveAppeal(scope, { memberId, kind: 'appeal', target: 'disposal', targetId: caseId, content: '对认定的缺席次数有不同意见，请求复查。', receivedOn: filed }))
  await organizer.openPast(evening(addDays(filed, 3)), (scope) => forwardAppeal(scope, { appealId, toOrgan: '上级公安机关党委', documentNumber: '贡公党函〔2026〕7号', reason: '本级承办人员参与过原办理，转请复查。' }))
}
