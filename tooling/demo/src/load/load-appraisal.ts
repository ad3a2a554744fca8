import {
  acknowledgeGrade, approveCampaign, castSheet, closeCampaign, concludeMechanism, endStep, getCampaign, planMechanism, rateBranch, recordGrades, recordMechanism, setUpCampaign, tellResults, writeReport, writeSelfReview,
  type AppraisalGrade,
} from '@dangjian/appraisal'
import { markRead, myMessages } from '@dangjian/cloud'
import type { Access } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, instantAt, type LocalDate } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { recordTalk } from '@dangjian/talks'
import { demoId } from '../ids.ts'
import type { DemoPerson, DemoTree } from '../model.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** Who appraises in the demonstration. `known` have an account and have read their messages of that time. */
export interface AppraisalDesks {
  readonly organizer: Desk
  readonly superior: Desk
  readonly secretary: Desk
  readonly branchKey: string
  readonly known: readonly string[]
}

const ownAccess: Access = { grants: [{ role: 'member', permissions: new Set(['self.read']), orgUnitId: null, path: '/' }] }

/** The same desk with a member of the branch sitting at it. */
const asMember = (desk: Desk, at: Date, memberId: string, work: (scope: Scope) => Promise<unknown>): Promise<unknown> =>
  desk.openPast(at, (scope) => work({ ...scope, access: ownAccess, actor: { ...scope.actor, memberId } }))

const selfTexts = [
  '一年来坚持参加组织生活，完成专案和值班备勤任务，服务群众态度热情；理论学习不够系统，联系实际不够紧密。',
  '一年来履行党员义务，按时参加学习，承担的工作均按期完成；创新意识不强，对新业务钻研不深。',
  '一年来认真落实各项要求，在急难任务中走在前；批评和自我批评不够大胆，带动身边同志不够。',
]

const peopleOf = (tree: DemoTree, branchKey: string): DemoPerson[] => tree.people.filter((person) => person.branchKey === branchKey)

interface Course {
  readonly desk: Desk
  readonly branchKey: string
  readonly year: number
  readonly start: LocalDate
}

const setUp = async ({ desk, branchKey, year, start }: Course, hasMasses: boolean): Promise<{ campaignId: string; graded: string[]; voters: string[] }> => {
  const at = (days: number): Date => instantAt(addDays(start, days), '17:30')
  const { campaignId } = await desk.openPast(at(0), (scope) => setUpCampaign(scope, { orgUnitId: demoId(branchKey), year, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, hasMasses }))
  await desk.openPast(at(3), (scope) => endStep(scope, { campaignId, step: 'study', heldOn: addDays(start, 3), note: '学习党章和评议要求，明确步骤和纪律。' }))
  const { people } = await desk.openPast(at(3), (scope) => getCampaign(scope, { campaignId }))
  const graded = people.filter(({ part }) => part === 'graded').map(({ memberId }) => memberId)
  for (const [place, memberId] of graded.entries()) {
    if (place % 9 !== 8) await asMember(desk, at(6), memberId, (scope) => writeSelfReview(scope, { campaignId, text: selfTexts[place % selfTexts.length] ?? '', ...(place % 4 === 0 ? { grade: 'qualified' as const } : {}) }))
  }
  await desk.openPast(at(8), (scope) => endStep(scope, { campaignId, step: 'self', heldOn: addDays(start, 8) }))
  return { campaignId, graded, voters: people.filter(({ part }) => part !== 'exempt').map(({ memberId }) => memberId) }
}

/** An appraisal of the year before, from setting up to filing. */
const finishedYear = async (course: Course, superior: Desk): Promise<void> => {
  const { desk, start } = course
  const { campaignId, graded, voters } = await setUp(course, false)
  const at = (days: number): Date => instantAt(addDays(start, days), '17:30')
  for (const [step, day] of [['mutual', 10], ['poll', 12]] as const) {
    for (const [voter, voterId] of voters.entries()) {
      const marks = graded.map((memberId, place) => ({
        memberId, remark: '', mark: step === 'mutual' ? ((place + voter) % 5 === 0 ? 'fair' as const : 'good' as const) : ((place + voter) % 3 === 0 ? 'excellent' as const : 'qualified' as const),
      }))
      await asMember(desk, at(day), voterId, (scope) => castSheet(scope, { campaignId, step, marks }))
    }
    await desk.openPast(at(day + 1), (scope) => endStep(scope, { campaignId, step, heldOn: addDays(start, day + 1) }))
  }
  const gradeAt = (place: number): AppraisalGrade => (place % 4 === 1 ? 'excellent' : place === 6 ? 'basic' : 'qualified')
  await desk.openPast(at(15), (scope) => recordGrades(scope, { campaignId, body: 'committee', heldOn: addDays(start, 15), grades: graded.map((memberId, place) => ({ memberId, grade: gradeAt(place), reason: place === 6 ? '组织生活参加不够主动' : '' })) }))
  await superior.openPast(at(18), (scope) => approveCampaign(scope, { campaignId, isAgreed: true, note: '同意，备案。' }))
  await desk.openPast(at(19), (scope) => tellResults(scope, { campaignId }))
  for (const memberId of graded) await asMember(desk, at(20), memberId, (scope) => acknowledgeGrade(scope, { campaignId }))
  await desk.openPast(at(30), (scope) => closeCampaign(scope, { campaignId }))
}

/** The appraisal of this year of another branch: 党员互评 is open and some have filled it in. */
const runningYear = async (course: Course): Promise<void> => {
  const { campaignId, graded, voters } = await setUp(course, true)
  for (const voterId of voters.slice(0, 6)) {
    await asMember(course.desk, instantAt(addDays(course.start, 9), '17:30'), voterId, (scope) => castSheet(scope, { campaignId, step: 'mutual', marks: graded.map((memberId) => ({ memberId, mark: 'good', remark: '' })) }))
  }
}

/** Talks of the year: most committee members with each other, half of the branch with a committee member, some with each other. */
const talksOfYear = async (loading: Loading, tree: DemoTree, { secretary, branchKey }: AppraisalDesks): Promise<void> => {
  const seats = new Set(tree.posts.filter(({ orgKey, post }) => orgKey === branchKey && post !== 'group_leader').map(({ personKey }) => personKey))
  const people = peopleOf(tree, branchKey).map(({ key }) => key)
  const committee = people.filter((key) => seats.has(key))
  const others = people.filter((key) => !seats.has(key))
  const pairs = [
    ...committee.flatMap((one, at) => committee.slice(at + 1).map((other) => [one, other])).slice(0, 7),
    ...others.slice(0, 8).map((key, at) => [committee[at % committee.length] ?? key, key]),
    ...others.slice(0, 6).flatMap((key, at) => (at % 2 === 0 ? [[key, others[at + 1] ?? key]] : [])),
  ]
  for (const [at, [one = '', other = '']] of pairs.entries()) {
    const heldOn = addDays(`${loading.today.slice(0, 4)}-02-03`, at * 14)
    await secretary.openPast(instantAt(heldOn, '18:30'), (scope) => recordTalk(scope, { orgUnitId: demoId(branchKey), memberId: memberIdOf(loading, one), otherMemberId: memberIdOf(loading, other), heldOn }))
  }
}

const plans: ReadonlyArray<readonly [string, string]> = [
  ['central-study', '全年集中学习不少于12次，每季度专题研讨1次'], ['responsibility', '对15个党支部按责任清单考核，年底集中考评'], ['branch-rating', '年底按比例控制评定，党委集体研究'],
  ['secretary-review', '12月党支部书记向机关党委述职，现场测评'], ['analysis', '支委会每月、党委每季度分析思想动态'], ['warning', '元旦春节、五一、国庆节前提醒，每季度警示教育'],
]

const mechanismsOfYear = async (loading: Loading, tree: DemoTree, { organizer }: AppraisalDesks): Promise<void> => {
  const year = Number(loading.today.slice(0, 4))
  const { id: orgUnitId } = await organizer.open(rootUnit)
  const past = (day: LocalDate, work: (scope: Scope) => Promise<unknown>): Promise<unknown> => organizer.openPast(instantAt(day, '17:00'), work)
  for (const [mechanism, plan] of plans) await past(`${year}-01-20`, (scope) => planMechanism(scope, { orgUnitId, year, mechanism, plan }))
  for (const [heldOn, title] of [[`${year}-03-30`, '第一季度党员队伍思想动态分析'], [`${year}-06-29`, '第二季度党员队伍思想动态分析'], [`${year}-09-28`, '第三季度党员队伍思想动态分析']] as const) {
    await past(heldOn, (scope) => recordMechanism(scope, { orgUnitId, year, mechanism: 'analysis', heldOn, title }))
  }
  await past(`${year}-10-08`, (scope) => concludeMechanism(scope, { orgUnitId, year, mechanism: 'analysis', result: '前三季度分析3次，研判苗头问题4件，均已疏导' }))
  const branches = tree.orgs.filter(({ kind }) => kind === 'branch').slice(0, 6)
  for (const [place, { key }] of branches.entries()) {
    await past(`${year}-01-12`, (scope) => rateBranch(scope, { orgUnitId: demoId(key), year: year - 1, model: 'quota', grade: place === 2 ? '五星' : place < 4 ? '四星' : '三星', reason: '党委会集体研究', decidedOn: `${year}-01-12` }))
  }
}

/** Whoever has an account has read what came at that time. */
const readMessages = async (loading: Loading, { secretary, known }: AppraisalDesks, at: LocalDate): Promise<void> => {
  for (const key of known) {
    await asMember(secretary, instantAt(at, '08:00'), memberIdOf(loading, key), async (scope) => {
      const { items } = await myMessages(scope, { limit: 100 })
      for (const { id, readAt, sentAt } of items) if (readAt === null && sentAt < `${at}T00:00:00`) await markRead(scope, { id })
    })
  }
}

/** 民主评议 of the year before in two branches and of this year in a third, a report, the institutions and half a year of talks. */
export const loadAppraisal = async (loading: Loading, tree: DemoTree, desks: AppraisalDesks): Promise<void> => {
  const { organizer, superior, secretary, branchKey } = desks
  const year = Number(loading.today.slice(0, 4))
  const start = `${year - 1}-11-24`
  await finishedYear({ desk: secretary, branchKey, year: year - 1, start }, superior)
  await finishedYear({ desk: organizer, branchKey: 'gj/jg2', year: year - 1, start }, superior)
  await mechanismsOfYear(loading, tree, desks)
  await talksOfYear(loading, tree, desks)
  await runningYear({ desk: organizer, branchKey: 'gj/jg1', year, start: addDays(loading.today, -12) })
  await secretary.openPast(instantAt(addDays(loading.today, -2), '17:00'), (scope) =>
    writeReport(scope, { orgUnitId: demoId(branchKey), year, level: 'organ', text: '一年来，抓组织生活规范、抓专案攻坚先锋作用、抓服务群众实效，三会一课按计划开展。存在主题党日载体单一、青年党员带培不够的问题。下一年将每季度安排一次现场教学，实行党员师徒结对。' }))
  await readMessages(loading, desks, `${year}-02-01`)
}
