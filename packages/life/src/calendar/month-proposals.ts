import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, localDateOf, localTimeOf, periodLastDay, periodStart, today, type LocalDate, type Period } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { holidayCalendar, isMeetingKind, type ComplianceCell } from '@dangjian/regulations'
import type { MeetingKind } from '@dangjian/contracts'
import { z } from 'zod'
import { lifeOfYear, recordsOf, type BranchLife } from '../life-of-branches.ts'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { draftTitle } from '../locales/zh-CN.ts'
import { selectLatest } from '../meeting-store.ts'
import { meetingTemplates } from '../meeting-templates.ts'
import { rosterOn } from '../roster.ts'
import { proposeSessions, type ExpectedPerson, type Proposal } from './propose-sessions.ts'
import { selectDutyCrews, selectDutyRoster } from './roster-store.ts'

export const monthProposalsInput = z.object({ orgUnitId: z.uuid(), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) })
export type MonthProposalsInput = z.infer<typeof monthProposalsInput>

/** When one thing that is owed may be held, and why then. */
export interface MonthProposal {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: MeetingKind
  readonly period: string
  readonly title: string
  readonly place: string
  readonly expected: number
  readonly sessions: readonly { readonly date: string; readonly time: string; readonly available: number }[]
  readonly outcome: Proposal['outcome']
  /** Names of those on duty at every session: to be made up. */
  readonly absent: readonly string[]
  /** Without an official calendar of days off for the year. */
  readonly isProvisional: boolean
  readonly why: string
}

export interface MonthProposals {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly month: string
  readonly hasRoster: boolean
  readonly items: readonly MonthProposal[]
}

/** Length of a meeting in the proposal, in minutes. */
const MINUTES = 90
/** Beginnings that are tried beside the usual one. */
const USUAL_TIMES = ['15:00', '09:30', '16:30']
/** Months before the last one of a quarter or year in which it is proposed already. */
const AHEAD: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 0, quarter: 1, year: 2 }

const monthsLeft = (month: Period, dueOn: LocalDate): number => Number(dueOn.slice(5, 7)) - Number(month.slice(5))

/** What a branch still owes in a month with nothing planned for it: monthly things, quarterly ones from the second month, yearly ones in the fourth quarter. */
const openIn = (life: BranchLife, month: Period, unitOf: (cell: ComplianceCell) => 'month' | 'quarter' | 'year'): ComplianceCell[] =>
  life.cells.filter((cell) => {
    if (!isMeetingKind(cell.kind) || !['due', 'upcoming'].includes(cell.state)) return false
    const left = monthsLeft(month, cell.dueOn)
    return periodStart(cell.period) <= `${month}-01` && left >= 0 && left <= AHEAD[unitOf(cell)]
  })

const whyOf = ({ outcome, sessions, covered }: Proposal, total: number, need: number): string => {
  const [first, second] = sessions
  if (outcome === 'all') return calendarText.all(first?.time ?? '', total)
  if (outcome === 'split') return calendarText.split(total, first?.available ?? 0, second?.available ?? 0, covered)
  return outcome === 'short' ? calendarText.short(total, covered, need) : calendarText.most(total, covered)
}

interface Placing {
  readonly unit: OrgUnit
  readonly cell: ComplianceCell
  readonly kind: MeetingKind
  readonly from: LocalDate
  readonly to: LocalDate
  readonly duties: ReadonlyMap<string, ExpectedPerson['duty']>
  readonly taken: Set<string>
}

const proposalFor = async (scope: Scope, { unit, cell, kind, from, to, duties, taken }: Placing): Promise<MonthProposal | null> => {
  const template = meetingTemplates[kind]
  const roster = await rosterOn(scope, unit, kind, from).catch(() => [])
  if (roster.length === 0) return null
  const people = roster.map(({ memberId, hasVote }): ExpectedPerson => ({ memberId, hasVote, duty: duties.get(memberId) ?? null }))
  const voters = people.filter(({ hasVote }) => hasVote).length
  // Half of those with a vote open a meeting (BR-14, BR-15); of the rest more than half is called most.
  const need = template.votes === null ? Math.floor(people.length / 2) + 1 : Math.ceil(voters / 2)
  const last = await selectLatest(scope, unit.id, kind)
  const usual = last ? localTimeOf(last.startsAt) : undefined
  const found = proposeSessions({
    from, to, people, minutes: MINUTES, need, votersDecide: template.votes !== null, canSplit: template.canBeSplit, taken, calendar: holidayCalendar(),
    times: [...new Set([...(usual === undefined ? [] : [usual]), ...USUAL_TIMES])], usualDay: last ? Number(localDateOf(last.startsAt).slice(8)) : null,
  })
  if (!found) return null
  for (const { date, time } of found.sessions) taken.add(`${date} ${time}`)
  const names = new Map(roster.map(({ memberId, memberName }) => [memberId, memberName]))
  return {
    orgUnitId: unit.id, orgUnitName: unit.name, kind, period: cell.period, title: draftTitle(kind, cell.period), place: last?.place ?? calendarText.place, expected: people.length,
    sessions: found.sessions, outcome: found.outcome, absent: found.absentIds.map((id) => names.get(id) ?? ''), isProvisional: found.isProvisional, why: whyOf(found, people.length, need),
  }
}

/** Who of a branch is in which crew of its duty roster. */
const dutiesOf = async (scope: Scope, branchId: string): Promise<ReadonlyMap<string, ExpectedPerson['duty']>> => {
  const roster = await selectDutyRoster(scope, branchId)
  if (!roster) return new Map()
  const { crews, cycle, anchorOn } = roster
  return new Map((await selectDutyCrews(scope, roster.id)).map(({ memberId, crew }) => [memberId, { cycle: { crews, cycle, anchorOn }, crew }]))
}

/**
 * When a branch may hold what it owes in a month, thing by thing: on working days from tomorrow on, at times at which most are neither on duty nor resting after a
 * night (BR-12, BR-15, BR-17, BR-19…BR-21; rules.md 13). Stores nothing. Throws NOT_FOUND and FORBIDDEN (meeting.plan).
 */
export const monthProposals = async (scope: Scope, { orgUnitId, month }: MonthProposalsInput): Promise<MonthProposals> => {
  const branch = await getOrgUnit(scope, orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', branch.path)
  const { lives, plan } = await lifeOfYear(scope, [branch.path], Number(month.slice(0, 4)))
  const life = lives.find((one) => one.branch.id === branch.id)
  const tomorrow = addDays(today(scope.clock), 1)
  const from = tomorrow > `${month}-01` ? tomorrow : `${month}-01`
  const duties = await dutiesOf(scope, branch.id)
  const items: MonthProposal[] = []
  const taken = new Set([...(life?.records.values() ?? [])].flat().filter((record) => record.startsAt !== null).map((record) => new Date(record.startsAt ?? 0)).map((at) => `${localDateOf(at)} ${localTimeOf(at)}`))
  for (const cell of life === undefined || from > periodLastDay(month) ? [] : openIn(life, month, (one) => plan.units.get(one.kind) ?? 'month')) {
    const { kind } = cell
    if (!isMeetingKind(kind)) continue
    const records = life === undefined ? [] : recordsOf(life, kind, cell.period)
    // Groups meet beside each other, so each may take a time that another group has.
    for (const unit of kind === 'group_meeting' ? (life?.groups ?? []) : [branch]) {
      if (records.some((record) => record.orgUnitId === unit.id)) continue
      const own = kind === 'group_meeting' ? new Set(taken) : taken
      const found = await proposalFor(scope, { unit, cell, kind, from, to: periodLastDay(month), duties, taken: own })
      if (found) items.push(found)
    }
  }
  return { orgUnitId: branch.id, orgUnitName: branch.name, month, hasRoster: duties.size > 0, items }
}

