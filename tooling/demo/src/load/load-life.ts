import { instantAt, newId } from '@dangjian/kernel'
import { closePeriods, exemptPeriod, planMeeting, recordMeeting } from '@dangjian/life'
import { attendanceOf } from '../history/attendance.ts'
import { yearOfLife, type HeldMeeting } from '../history/year-of-life.ts'
import { demoId } from '../ids.ts'
import type { DemoPerson, DemoTree } from '../model.ts'
import { inLanes } from './in-lanes.ts'
import { memberIdOf, operatorDesk, type Desk, type Loading } from './loading.ts'

/** Who enters the records of a bureau: the branch's secretary where there is an account, the organizer elsewhere. */
export interface Recorders {
  readonly organizer: Desk
  readonly byBranch: ReadonlyMap<string, Desk>
}

const LANES = 4
const PLACE = '四楼会议室'
const LATE_REASON = '参加重大活动安保勤务，勤务结束后补开'

/** Whom `recordMeeting` will expect: it refuses a record that names fewer or others, so a mistake here cannot pass. */
const rosterOf = (tree: DemoTree, { orgKey, kind, heldOn }: HeldMeeting): DemoPerson[] => {
  if (kind === 'committee_meeting') {
    const seats = new Set(tree.posts.filter((held) => held.orgKey === orgKey && held.post !== 'group_leader').map(({ personKey }) => personKey))
    return tree.people.filter(({ key }) => seats.has(key))
  }
  return tree.people.filter((person) => (person.branchKey === orgKey || person.groupKey === orgKey) && person.joinedOn <= heldOn)
}

const chairOf = (tree: DemoTree, orgKey: string): string => {
  const post = tree.posts.find((held) => held.orgKey === orgKey && (held.post === 'secretary' || held.post === 'group_leader'))
  if (!post) throw new RangeError(`Nobody leads ${orgKey}`)
  return post.personKey
}

/** Plans and records one meeting through the use cases of the pages, entered on the evening of its day. */
const loadMeeting = async (loading: Loading, tree: DemoTree, desk: Desk, meeting: HeldMeeting): Promise<void> => {
  const { orgKey, kind, title, heldOn, period, studyMinutes, minutes, resolution } = meeting
  const chairKey = chairOf(tree, orgKey)
  const chairMemberId = memberIdOf(loading, chairKey)
  const lecturer = kind === 'party_lecture' ? { lecturerMemberId: chairMemberId } : {}
  const roster = rosterOf(tree, meeting).map((person) => ({ person, decision: person.key === chairKey ? { state: 'present' as const } : attendanceOf(person, meeting) }))
  const attendance = roster.map(({ person, decision }) => ({ memberId: memberIdOf(loading, person.key), ...decision }))
  const inFavour = roster.filter(({ person, decision }) => person.status === 'formal' && decision.state === 'present').length
  const resolutions = resolution === null ? [] : [{ title: resolution, inFavour, against: 0, abstained: 0 }]
  await desk.openPast(instantAt(heldOn, '18:00'), async (scope) => {
    const id = newId()
    const plan = { id, orgUnitId: demoId(orgKey), kind, title, date: heldOn, time: '15:00', place: PLACE, studyMinutes, chairMemberId, ...lecturer }
    await planMeeting(scope, period === undefined ? plan : { ...plan, period })
    await recordMeeting(scope, { id, heldOn, chairMemberId, ...lecturer, attendance, minutes, resolutions, ...(period === undefined ? {} : { lateReason: LATE_REASON }) })
  })
}

/** Ten months of organizational life of one bureau, oldest first. */
export const loadLife = async (loading: Loading, tree: DemoTree, { organizer, byBranch }: Recorders): Promise<void> => {
  const { meetings, exemptions } = yearOfLife(tree, loading.today)
  const branchOf = new Map(tree.orgs.map(({ key, kind, parentKey }) => [key, kind === 'group' && parentKey !== null ? parentKey : key]))
  // Day after day, so that the audit trail tells the year in order; the meetings of one day go in together.
  const closing = [...new Set(meetings.map(({ heldOn }) => `${heldOn.slice(0, 7)}-02`)), `${loading.today.slice(0, 7)}-02`].filter((day) => day <= loading.today)
  for (const day of [...new Set([...meetings.map(({ heldOn }) => heldOn), ...closing])].toSorted()) {
    // The worker closes a period on the second day after it; what came in later stands beside it.
    if (closing.includes(day)) await operatorDesk(loading, tree.tenantKey).openPast(instantAt(day, '06:00'), closePeriods)
    const ofDay = meetings.filter(({ heldOn }) => heldOn === day)
    await inLanes(LANES, ofDay, (meeting) => loadMeeting(loading, tree, byBranch.get(branchOf.get(meeting.orgKey) ?? '') ?? organizer, meeting))
  }
  await organizer.open(async (scope) => {
    for (const { orgKey, kind, period, reason } of exemptions) await exemptPeriod(scope, { orgUnitId: demoId(orgKey), kind, period, reason })
  })
}
