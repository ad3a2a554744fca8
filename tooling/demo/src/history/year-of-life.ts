import type { MeetingKind } from '@dangjian/contracts'
import { addDays, addMonthsClamped, periodLastDay, periodOf, type LocalDate, type Period } from '@dangjian/kernel'
import type { DemoOrg, DemoTree } from '../model.ts'
import { meetingText, type MeetingText } from './meeting-texts.ts'

/** A meeting that was held. `period` is the one it makes up for when it came late. */
export interface HeldMeeting extends MeetingText {
  readonly orgKey: string
  readonly kind: MeetingKind
  readonly heldOn: LocalDate
  readonly period?: Period
}

export interface ExemptPeriod {
  readonly orgKey: string
  readonly kind: MeetingKind
  readonly period: Period
  readonly reason: string
}

/** What a bureau's branches did in the months before a day, oldest first; nothing in it lies on or after that day. */
export interface YearOfLife {
  readonly meetings: readonly HeldMeeting[]
  readonly exemptions: readonly ExemptPeriod[]
}

/** Months before the current one that have records. */
const MONTHS = 10

type Deviation = 'missing' | 'late' | 'very-late' | 'exempt'

interface Irregularity {
  readonly branch: string
  readonly kind: MeetingKind
  /** How many months ago. */
  readonly monthsAgo: number
  readonly deviation: Deviation
}

/** Where the county bureau's calendar is not as it should be; the secretary's own branch has this month's committee meeting and theme day still to do. */
const irregularities: readonly Irregularity[] = [
  { branch: 'xz', kind: 'committee_meeting', monthsAgo: 0, deviation: 'missing' },
  { branch: 'xz', kind: 'theme_day', monthsAgo: 0, deviation: 'missing' },
  { branch: 'xz', kind: 'general_meeting', monthsAgo: 0, deviation: 'missing' },
  { branch: 'xz', kind: 'committee_meeting', monthsAgo: 4, deviation: 'late' },
  { branch: 'xz', kind: 'group_meeting', monthsAgo: 3, deviation: 'exempt' },
  { branch: 'jj', kind: 'general_meeting', monthsAgo: 3, deviation: 'missing' },
  { branch: 'jj', kind: 'committee_meeting', monthsAgo: 6, deviation: 'late' },
  { branch: 'np', kind: 'committee_meeting', monthsAgo: 1, deviation: 'missing' },
  { branch: 'np', kind: 'theme_day', monthsAgo: 3, deviation: 'late' },
  { branch: 'sq', kind: 'theme_day', monthsAgo: 1, deviation: 'missing' },
  { branch: 'hw', kind: 'committee_meeting', monthsAgo: 5, deviation: 'late' },
  { branch: 'txj', kind: 'theme_day', monthsAgo: 3, deviation: 'exempt' },
  { branch: 'qg', kind: 'theme_day', monthsAgo: 5, deviation: 'exempt' },
]

/** Branches that came late with their meetings in the first quarter of the records, before anybody could see it: most of them (seed 000). Later months are better. */
const slowStart: readonly { readonly branch: string; readonly also: readonly MeetingKind[] }[] = [
  { branch: 'jg1', also: ['committee_meeting'] }, { branch: 'za', also: ['committee_meeting', 'party_lecture'] }, { branch: 'txj', also: [] }, { branch: 'jz', also: ['committee_meeting'] },
  { branch: 'kss', also: ['party_lecture'] }, { branch: 'yj', also: ['committee_meeting'] }, { branch: 'hw', also: [] }, { branch: 'qg', also: ['committee_meeting'] }, { branch: 'sq', also: [] },
]
const slowMonths: Readonly<Partial<Record<MeetingKind, number>>> = { general_meeting: 9, committee_meeting: 10, party_lecture: 8 }
const slow: readonly Irregularity[] = slowStart.flatMap(({ branch, also }) =>
  (['general_meeting', ...also] as const).map((kind) => ({ branch, kind, monthsAgo: slowMonths[kind] ?? 9, deviation: 'very-late' as const })))

const dayOf = (month: Period, day: number): LocalDate => {
  const date = `${month}-${String(day).padStart(2, '0')}`
  // A weekend's meeting moves to the Friday before.
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return addDays(date, weekday === 6 ? -1 : weekday === 0 ? -2 : 0)
}

interface Slot {
  readonly kind: MeetingKind
  readonly orgKey: string
  readonly day: number
}

/** What a branch does in one month: committee and groups each month, members' meeting and lecture once a quarter, each on the branch's own day. */
const slotsOf = (branch: DemoOrg, groups: readonly DemoOrg[], month: Period, hasCommittee: boolean): Slot[] => {
  const spread = branch.order
  const place = (Number(month.slice(5)) - 1) % 3
  return [
    ...(hasCommittee ? [{ kind: 'committee_meeting' as const, orgKey: branch.key, day: 4 + (spread % 7) }] : []),
    ...groups.map((group) => ({ kind: 'group_meeting' as const, orgKey: group.key, day: 9 + group.order })),
    { kind: 'theme_day', orgKey: branch.key, day: 13 + (spread % 14) },
    ...(place === 1 ? [{ kind: 'general_meeting' as const, orgKey: branch.key, day: 17 + (spread % 5) }] : []),
    ...(place === 2 ? [{ kind: 'party_lecture' as const, orgKey: branch.key, day: 5 + (spread % 6) }] : []),
  ]
}

const monthsBefore = (today: LocalDate): Period[] => Array.from({ length: MONTHS + 1 }, (_, index) => addMonthsClamped(`${today.slice(0, 7)}-01`, index - MONTHS).slice(0, 7))

const unitOf = (kind: MeetingKind): 'month' | 'quarter' => (kind === 'general_meeting' || kind === 'party_lecture' ? 'quarter' : 'month')

const deviationOf = (branchKey: string, kind: MeetingKind, period: Period, today: LocalDate): Deviation | undefined =>
  [...irregularities, ...slow].find(
    (item) => branchKey.endsWith(`/${item.branch}`) && item.kind === kind && periodOf(addMonthsClamped(today, -item.monthsAgo), unitOf(kind)) === period,
  )?.deviation

/** Ten months of organizational life and the part of this month that is over, for every branch of a bureau. */
export const yearOfLife = (tree: DemoTree, today: LocalDate): YearOfLife => {
  const meetings: HeldMeeting[] = []
  const exemptions = new Map<string, ExemptPeriod>()
  const withCommittee = new Set(tree.posts.filter(({ post }) => post === 'organization').map(({ orgKey }) => orgKey))
  for (const branch of tree.orgs.filter(({ kind }) => kind === 'branch')) {
    const groups = tree.orgs.filter(({ kind, parentKey }) => kind === 'group' && parentKey === branch.key)
    for (const month of monthsBefore(today)) {
      for (const { kind, orgKey, day } of slotsOf(branch, groups, month, withCommittee.has(branch.key))) {
        const planned = dayOf(month, day)
        const period = periodOf(planned, unitOf(kind))
        const deviation = deviationOf(branch.key, kind, period, today)
        if (deviation === 'missing') continue
        if (deviation === 'exempt') {
          exemptions.set(`${branch.key}/${kind}/${period}`, { orgKey: branch.key, kind, period, reason: '全员参加重大活动安保勤务' })
          continue
        }
        const isLate = deviation === 'late' || deviation === 'very-late'
        const heldOn = isLate ? addDays(periodLastDay(period), deviation === 'late' ? 4 : 9) : planned
        if (heldOn < today) meetings.push({ orgKey, kind, heldOn, ...(isLate ? { period } : {}), ...meetingText(kind, planned) })
      }
    }
  }
  return { meetings: meetings.toSorted((left, right) => (left.heldOn < right.heldOn ? -1 : left.heldOn > right.heldOn ? 1 : 0)), exemptions: [...exemptions.values()] }
}
