import { addDays, addMonthsClamped, instantAt, type LocalDate } from '@dangjian/kernel'
import { archiveRecord, checkRecord, draftMeeting, listMeetings, planMeeting, recordAtOnce, returnRecord, rosterForRecord, recordMeeting, type MeetingListItem } from '@dangjian/life'
import { demoId } from '../ids.ts'
import type { Desk, Loading } from './loading.ts'

/** Who enters and who checks the records of a bureau; the branch's own commissioner checks what its secretary recorded. */
export interface LifecycleDesks {
  readonly organizer: Desk
  readonly superior: Desk
  readonly commissioner: Desk
  readonly ownBranch: string
}

/** Records older than this are checked, and older than the second archived, in days. */
const CHECKED_AFTER = 40
const ARCHIVED_AFTER = 100

type Kind = MeetingListItem['kind']

interface Held {
  readonly orgKey: string
  readonly kind: Kind
  readonly title: string
  readonly heldOn: LocalDate
  readonly minutes: string
  readonly studyMinutes: number
  /** Entered that many days after it, with the reason. */
  readonly late?: { readonly days: number; readonly reason: string }
  readonly rectifications?: ReadonlyArray<{ what: string; who: string; until: string }>
}

/** Records one meeting with everybody there but every ninth on duty, who caught nothing wrong. */
const enter = async (desk: Desk, { orgKey, kind, title, heldOn, minutes, studyMinutes, late, rectifications = [] }: Held): Promise<void> => {
  const orgUnitId = demoId(orgKey)
  await desk.openPast(instantAt(addDays(heldOn, late?.days ?? 0), '18:00'), async (scope) => {
    const { roster } = await draftMeeting(scope, { orgUnitId, kind, date: heldOn })
    const attendance = roster.map(({ memberId }, index) => (index % 9 === 4 ? { memberId, state: 'leave' as const, reason: 'duty' as const } : { memberId, state: index % 7 === 3 ? ('online' as const) : ('present' as const) }))
    await recordAtOnce(scope, {
      orgUnitId, kind, title, date: heldOn, time: '09:30', place: '三楼会议室', chairMemberId: roster[0]?.memberId ?? '', attendance, minutes, studyMinutes, rectifications: [...rectifications],
      ...(late === undefined ? {} : { lateReason: late.reason }),
    })
  })
}

/** What the committee held, and 警示教育 of three branches, two of them entered late. */
const furtherMeetings = (today: LocalDate): Held[] => {
  const day = (monthsAgo: number, at: string): LocalDate => `${addMonthsClamped(today, -monthsAgo).slice(0, 8)}${at}`
  const study = (monthsAgo: number, subject: string): Held => ({
    orgKey: 'gj/committee', kind: 'central_group_study', title: `党委中心组学习：${subject}`, heldOn: day(monthsAgo, '12'), studyMinutes: 120, minutes: `传达学习上级决策部署，围绕“${subject}”开展专题学习，班子成员作重点发言。`,
  })
  const warning = (orgKey: string, late?: Held['late']): Held => ({
    orgKey, kind: 'warning_education', title: '警示教育：以案为鉴、警钟长鸣', heldOn: day(3, '18'), studyMinutes: 45, minutes: '通报典型案例，学习纪律处分条例，党员结合岗位作了交流。', ...(late === undefined ? {} : { late }),
  })
  return [
    study(8, '坚定理想信念'), study(5, '加强党的纪律建设'), study(2, '发扬优良传统'),
    {
      orgKey: 'gj/committee', kind: 'democratic_life_meeting', title: '领导班子民主生活会', heldOn: day(9, '06'), studyMinutes: 0, minutes: '主要负责同志代表领导班子作对照检查，班子成员逐一对照检查，开展批评和自我批评，明确整改事项。',
      rectifications: [{ what: '到基层党支部调研不够经常', who: '班子成员', until: `${today.slice(0, 4)}-12-31` }, { what: '党务干部培训次数偏少', who: '政工室', until: `${today.slice(0, 4)}-12-31` }],
    },
    { orgKey: 'gj/committee', kind: 'cadre_training', title: '党务干部业务培训', heldOn: day(4, '15'), studyMinutes: 180, minutes: '讲授发展党员和组织生活业务，开展案例研讨和交流答疑。' },
    warning('gj/jj'), warning('gj/kss', { days: 32, reason: '当月连续参加安保勤务，会后未及时登记' }), warning('gj/yj', { days: 30, reason: '记录人借调，返回后补录' }),
  ]
}

/** One theme day that two branches held together. */
const enterJoint = async (loading: Loading, desk: Desk): Promise<void> => {
  const heldOn = `${addMonthsClamped(loading.today, -1).slice(0, 8)}11`
  await desk.openPast(instantAt(heldOn, '18:00'), async (scope) => {
    const plan = { orgUnitId: demoId('gj/jd'), kind: 'theme_day' as const, title: '联合主题党日：禁毒宣传进企业', date: heldOn, time: '14:30', place: '辖区企业会议室', studyMinutes: 45, participantIds: [demoId('gj/jz')] }
    const { id } = await planMeeting(scope, plan)
    const { roster } = await rosterForRecord(scope, { id, heldOn })
    const attendance = roster.map(({ memberId }, index) => (index % 8 === 5 ? { memberId, state: 'leave' as const, reason: 'duty' as const } : { memberId, state: 'present' as const }))
    await recordMeeting(scope, { id, heldOn, chairMemberId: roster[0]?.memberId ?? '', attendance, minutes: '两支部党员分组入企宣讲，现场解答职工提问，会后交流体会。', resolutions: [] })
  })
}

const waiting = async (desk: Desk, to: LocalDate): Promise<MeetingListItem[]> =>
  desk.open(async (scope) => {
    const all: MeetingListItem[] = []
    let cursor: string | undefined
    do {
      const page = await listMeetings(scope, { toCheck: true, to, limit: 100, ...(cursor === undefined ? {} : { cursor }) })
      all.push(...page.items)
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    return all
  })

/** Checks what waits for one person month by month, each month in one transaction of its time, and archives what is old. */
const checkWaiting = async (loading: Loading, desk: Desk, except: (item: MeetingListItem) => boolean): Promise<void> => {
  const archivedTo = addDays(loading.today, -ARCHIVED_AFTER)
  const items = (await waiting(desk, addDays(loading.today, -CHECKED_AFTER))).filter((item) => !except(item))
  for (const [month, records] of [...Map.groupBy(items, (item) => (item.heldOn ?? item.date).slice(0, 7))].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    await desk.openPast(instantAt(addMonthsClamped(`${month}-08`, 1), '10:00'), async (scope) => {
      for (const { id, version, heldOn, date } of records) {
        const checked = await checkRecord(scope, { id, version })
        if ((heldOn ?? date) < archivedTo) await archiveRecord(scope, { id, version: checked.version })
      }
    })
  }
}

/**
 * What follows the year of 三会一课: meetings of the committee, 警示教育, a joint theme day, records checked by others and archived, one sent back with a
 * question, and meetings to come with a second session and with signing in offered.
 */
export const loadLifecycle = async (loading: Loading, { organizer, superior, commissioner, ownBranch }: LifecycleDesks): Promise<void> => {
  for (const held of furtherMeetings(loading.today)) await enter(organizer, held)
  await enterJoint(loading, organizer)
  const ownUnit = demoId(ownBranch)
  await checkWaiting(loading, commissioner, () => false)
  await checkWaiting(loading, superior, (item) => item.orgUnitId === ownUnit)
  const [asked] = (await waiting(superior, addDays(loading.today, -1))).filter((item) => item.orgUnitId !== ownUnit && item.kind === 'committee_meeting')
  if (asked) await superior.open((scope) => returnRecord(scope, { id: asked.id, version: asked.version, reason: '请补充上次会议决定事项的办理情况' }))
  await organizer.open(async (scope) => {
    const second = addDays(loading.today, 14)
    await planMeeting(scope, {
      orgUnitId: demoId('gj/jj'), kind: 'theme_day', title: '12月主题党日：冬季交通安全宣传', date: addDays(loading.today, 12), time: '15:00', place: '大队会议室', studyMinutes: 45, notify: true,
      second: { date: second, time: '09:00', place: '大队会议室' },
    })
    await planMeeting(scope, { orgUnitId: demoId('gj/txj'), kind: 'warning_education', title: '警示教育：严守纪律底线', date: loading.today, time: '16:00', place: '训练基地会议室', studyMinutes: 45, signIn: true, notify: true })
  })
}
