import { createActivity, enrol, getActivity, recordAttendance, reportActivity, reviewWork, submitWork, type ActivityKind, type WorkKind } from '@dangjian/activities'
import { addDays, instantAt, type LocalDate } from '@dangjian/kernel'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { seededRandom } from '../people/random.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

interface PastActivity {
  readonly kind: ActivityKind
  readonly title: string
  readonly place: string
  /** Its day in the year, `07-01`: the last that is past. */
  readonly on: string
  readonly people: number
  readonly report: string
  readonly works: ReadonlyArray<readonly [kind: WorkKind, title: string, body: string, isShown: boolean]>
}

const pastActivities: readonly PastActivity[] = [
  { kind: 'police_day', title: '中国人民警察节主题活动', place: '分局广场', on: '01-10', people: 16, report: '举行升警旗仪式，重温入警誓词，慰问因公负伤民警家属。', works: [] },
  {
    kind: 'july_first', title: '七一朗诵会：重温入党志愿', place: '分局礼堂', on: '06-30', people: 14, report: '十四名党员朗诵入党志愿书片段和英烈家书，会后参观支部工作法展板。',
    works: [
      ['speech', '一封家书里的忠诚', '尊敬的各位同志：\n我朗诵的是一名烈士写给孩子的家书。从警二十年，我把这封信抄在笔记本的第一页，提醒自己为什么出发。', true],
      ['calligraphy', '书法：为人民服务', '', true],
      ['article', '七一随感', '参加朗诵会之后，我重新读了自己的入党申请书。', false],
    ],
  },
  { kind: 'volunteer', title: '社区平安巡防志愿服务', place: '长征路社区', on: '09-25', people: 9, report: '协助社区开展夜间巡防两小时，排查消防隐患三处，发放反诈宣传册。', works: [] },
  { kind: 'education_base', title: '参观市党史教育基地', place: '市党史教育基地', on: '10-20', people: 12, report: '集体参观党史展览，听取讲解，在现场开展“读史讲史”交流。', works: [['photo', '展厅里的老照片', '拍摄于参观途中，不涉及工作内容。', true]] },
]

const momentOf = (day: LocalDate, time: string): string => `${day}T${time}:00+08:00`

/** A member at work for himself: the scope of a desk in the member's own name. */
const enrolOwn = (desk: Desk, at: Date, memberId: string, activityId: string, sessionId: string): Promise<unknown> =>
  desk.openPast(at, (scope) => enrol({ ...scope, actor: { ...scope.actor, memberId } }, { activityId, sessionId }))

const holdPast = async (loading: Loading, desk: Desk, rootKey: string, people: readonly string[], { kind, title, place, on, report, works }: PastActivity): Promise<void> => {
  const year = Number(loading.today.slice(0, 4))
  const day = `${on < loading.today.slice(5) ? year : year - 1}-${on}`
  const announced = addDays(day, -12)
  const orgUnitId = demoId(rootKey)
  const { id, sessionIds: [sessionId = ''] } = await desk.openPast(instantAt(announced, '09:00'), (scope) =>
    createActivity(scope, {
      orgUnitId, audienceUnitId: orgUnitId, kind, title, summary: '自愿报名，当日执勤备勤的不必参加。', enrolFrom: momentOf(announced, '09:00'), enrolUntil: momentOf(addDays(day, -1), '18:00'),
      sessions: [{ startsAt: momentOf(day, '15:00'), endsAt: momentOf(day, '17:00'), place, places: 30 }],
    }))
  for (const memberId of people) await enrolOwn(desk, instantAt(addDays(day, -5), '12:00'), memberId, id, sessionId)
  await desk.openPast(instantAt(day, '17:30'), async (scope) => {
    const [session] = (await getActivity(scope, { id })).sessions
    await recordAttendance(scope, { activityId: id, sessionId, lines: (session?.people ?? []).map((line, index) => ({ enrolmentId: line.id, state: index === 3 ? 'leave' : 'present' })) })
    await reportActivity(scope, { id, report })
  })
  for (const [index, [workKind, workTitle, body, isShown]] of works.entries()) {
    const { id: workId } = await desk.openPast(instantAt(addDays(day, 2), '12:00'), (scope) => submitWork({ ...scope, actor: { ...scope.actor, kind: 'system', accountId: null, memberId: people[index] ?? null } }, { activityId: id, kind: workKind, title: workTitle, body }))
    if (isShown) await desk.openPast(instantAt(addDays(day, 4), '10:00'), (scope) => reviewWork(scope, { id: workId, isShown: true }))
  }
}

/** A lecture to come in two sittings, one of them for those on shifts; enrolment is open. */
const offerLecture = async (loading: Loading, desk: Desk, rootKey: string, people: readonly string[]): Promise<void> => {
  const day = addDays(loading.today, 12)
  const orgUnitId = demoId(rootKey)
  const opened = addDays(loading.today, -4)
  const { id, sessionIds } = await desk.openPast(instantAt(opened, '09:00'), (scope) =>
    createActivity(scope, {
      orgUnitId, audienceUnitId: orgUnitId, kind: 'lecture', title: '宪法宣传周专题讲座', summary: '邀请法学院教师讲授宪法修正案和公安执法规范。两场内容相同，第二场为夜班、外勤安排。', hours: 2, enrolFrom: momentOf(opened, '09:00'), enrolUntil: momentOf(addDays(day, -2), '18:00'),
      sessions: [{ startsAt: momentOf(day, '15:00'), endsAt: momentOf(day, '17:00'), place: '分局礼堂', places: 20 }, { startsAt: momentOf(addDays(day, 1), '09:30'), endsAt: momentOf(addDays(day, 1), '11:30'), place: '分局礼堂', places: 10 }],
    }))
  for (const [index, memberId] of people.entries()) await enrolOwn(desk, instantAt(addDays(opened, 1), '12:00'), memberId, id, sessionIds[index % 3 === 0 ? 1 : 0] ?? '')
}

/** Activities of a county bureau's year, with reports and works, and one to come. `exceptKeys` take part in none, because other parts of the demonstration speak of them. */
export const loadActivities = async (loading: Loading, tree: DemoTree, organizer: Desk, exceptKeys: readonly string[]): Promise<void> => {
  const random = seededRandom(`activities/${tree.tenantKey}`)
  const rootKey = tree.orgs.find(({ parentKey }) => parentKey === null)?.key ?? ''
  const people = random.shuffle(tree.people.filter(({ key, status, category }) => status === 'formal' && category === 'serving_officer' && !exceptKeys.includes(key))).map(({ key }) => memberIdOf(loading, key))
  for (const [index, activity] of pastActivities.entries()) await holdPast(loading, organizer, rootKey, people.slice(index * 10, index * 10 + activity.people), activity)
  await offerLecture(loading, organizer, rootKey, people.slice(50, 59))
}
