import type { AttendanceState } from '@dangjian/contracts'
import { instantAt, newId } from '@dangjian/kernel'
import { exemptPeriod, planMeeting, recordMeeting, rosterForRecord } from '@dangjian/life'
import { attendanceOf } from '../history/attendance.ts'
import { yearOfLife, type HeldMeeting } from '../history/year-of-life.ts'
import { demoId } from '../ids.ts'
import type { DemoPerson, DemoTree } from '../model.ts'
import { inLanes } from './in-lanes.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** Who enters the records of a bureau: the branch's secretary where there is an account, the organizer elsewhere. */
export interface Recorders {
  readonly organizer: Desk
  readonly byBranch: ReadonlyMap<string, Desk>
}

const LANES = 4
const PLACE = '四楼会议室'

const personByMember = (loading: Loading, tree: DemoTree): Map<string, DemoPerson> => new Map(tree.people.map((person) => [memberIdOf(loading, person.key), person]))

const chairOf = (tree: DemoTree, orgKey: string): string => {
  const post = tree.posts.find((held) => held.orgKey === orgKey && (held.post === 'secretary' || held.post === 'group_leader'))
  if (!post) throw new RangeError(`Nobody leads ${orgKey}`)
  return post.personKey
}

/** Plans and records one meeting through the use cases of the pages, entered on the evening of its day. */
const loadMeeting = async (loading: Loading, tree: DemoTree, people: ReadonlyMap<string, DemoPerson>, desk: Desk, meeting: HeldMeeting): Promise<void> => {
  const { orgKey, kind, title, heldOn, period, studyMinutes, minutes, resolution } = meeting
  const chairMemberId = memberIdOf(loading, chairOf(tree, orgKey))
  const lecturer = kind === 'party_lecture' ? { lecturerMemberId: chairMemberId } : {}
  await desk.openPast(instantAt(heldOn, '18:00'), async (scope) => {
    const id = newId()
    const plan = { id, orgUnitId: demoId(orgKey), kind, title, date: heldOn, time: '15:00', place: PLACE, studyMinutes, chairMemberId, ...lecturer }
    await planMeeting(scope, period === undefined ? plan : { ...plan, period })
    const { roster } = await rosterForRecord(scope, { id, heldOn })
    const attendance = roster.map(({ memberId }) => {
      const person = people.get(memberId)
      const decision = memberId === chairMemberId || !person ? { state: 'present' as AttendanceState } : attendanceOf(person, meeting)
      return { memberId, ...decision }
    })
    const present = new Set(attendance.filter(({ state }) => state === 'present').map(({ memberId }) => memberId))
    const inFavour = roster.filter(({ memberId, hasVote }) => hasVote && present.has(memberId)).length
    const resolutions = resolution === null ? [] : [{ title: resolution, inFavour, against: 0, abstained: 0 }]
    await recordMeeting(scope, { id, heldOn, chairMemberId, ...lecturer, attendance, minutes, resolutions })
  })
}

/** Ten months of organizational life of one bureau, oldest first. */
export const loadLife = async (loading: Loading, tree: DemoTree, { organizer, byBranch }: Recorders): Promise<void> => {
  const { meetings, exemptions } = yearOfLife(tree, loading.today)
  const people = personByMember(loading, tree)
  const branchOf = new Map(tree.orgs.map(({ key, kind, parentKey }) => [key, kind === 'group' && parentKey !== null ? parentKey : key]))
  // Day after day, so that the audit trail tells the year in order; the meetings of one day go in together.
  for (const day of new Set(meetings.map(({ heldOn }) => heldOn))) {
    const ofDay = meetings.filter(({ heldOn }) => heldOn === day)
    await inLanes(LANES, ofDay, (meeting) => loadMeeting(loading, tree, people, byBranch.get(branchOf.get(meeting.orgKey) ?? '') ?? organizer, meeting))
  }
  await organizer.open(async (scope) => {
    for (const { orgKey, kind, period, reason } of exemptions) await exemptPeriod(scope, { orgUnitId: demoId(orgKey), kind, period, reason })
  })
}
