import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, isLocalDate, newId, today } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { getMeeting } from '@dangjian/life'
import { getOrgUnit, requireCapability, type OrgUnit } from '@dangjian/org'
import { candidateSurplus, renderVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { insertBallot } from '../ballot-store.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { rosterOfDay } from '../roster/roster-of-day.ts'
import type { BallotMatter } from '../tables.ts'

export const matterSchema = z.enum(['admission', 'conversion', 'disposal', 'other', 'term_election', 'by_election'])

/** `seats` and `candidateIds` for elections alone; `uncontestedGround` says why there is no surplus of candidates, where there is none. */
export const createBallotInput = z.object({
  orgUnitId: z.uuid(),
  matter: matterSchema,
  title: z.string().trim().min(2).max(100),
  materials: z.string().trim().max(1000).default(''),
  heldOn: z.string().refine(isLocalDate),
  meetingId: z.uuid().optional(),
  subjectId: z.uuid().optional(),
  method: z.enum(['phone', 'paper', 'mixed']).default('mixed'),
  seats: z.number().int().min(1).max(60).optional(),
  candidateIds: z.array(z.uuid()).max(100).default([]),
  allowsWriteIn: z.boolean().default(true),
  uncontestedGround: z.string().trim().min(2).max(200).optional(),
})
export type CreateBallotInput = z.input<typeof createBallotInput>

const isElectionOf = (matter: BallotMatter): boolean => matter === 'term_election' || matter === 'by_election'

/** A second round goes on where the first one left seats vacant. */
export interface RoundBefore {
  readonly id: string
  readonly round: number
}

const candidatesOf = async (scope: Scope, unit: OrgUnit, input: z.output<typeof createBallotInput>) => {
  if (!isElectionOf(input.matter)) return []
  const { eligible } = await rosterOfDay(scope, unit.id, input.heldOn)
  const byId = new Map((await branchRoster(scope, unit.id, input.heldOn)).map((person) => [person.memberId, person]))
  const people = input.candidateIds.map((id) => {
    const person = byId.get(id)
    if (!person || !eligible.some(({ memberId }) => memberId === id)) throw new AppError('BALLOT_CANDIDATE_UNFIT', { path: 'candidateIds', name: person?.name ?? '' })
    return person
  })
  if (new Set(input.candidateIds).size < people.length) throw new AppError('BALLOT_CANDIDATE_TWICE', { path: 'candidateIds' })
  return [...people].sort((a, b) => a.namePinyin.localeCompare(b.namePinyin)).map(({ memberId, name }, position) => ({ memberId, name, position, note: '' }))
}

/** EL-06: the surplus, or the ground on which there is none. Not confirmed, so a stated ground lets it pass (规则提示). Throws BALLOT_SURPLUS_MISSING and BALLOT_CANDIDATES_FEW. */
const requireSurplus = (seats: number, candidates: number, ground: string | undefined, heldOn: string): void => {
  if (candidates < seats) throw new AppError('BALLOT_CANDIDATES_FEW', { path: 'candidateIds', seats, candidates })
  const verdict = candidateSurplus({ seats, candidates }, { onDate: heldOn })
  if (verdict.outcome !== 'fail' || ground !== undefined) return
  const { what, why, next, citation } = renderVerdict(verdict)
  throw new AppError('BALLOT_SURPLUS_MISSING', { path: 'candidateIds', verdictWhat: what, verdictWhy: why, verdictNext: next, citation })
}

/** The meeting that votes is a 支部党员大会 of this branch on this day. Throws NOT_FOUND and BALLOT_MEETING_UNFIT. */
const requireMeeting = async (scope: Scope, meetingId: string, unit: OrgUnit, heldOn: string): Promise<void> => {
  const { kind, orgUnitId, date, status } = await getMeeting(scope, { id: meetingId })
  if (kind !== 'general_meeting' || orgUnitId !== unit.id || date !== heldOn || status === 'cancelled') throw new AppError('BALLOT_MEETING_UNFIT', { path: 'meetingId', unit: unit.name, date: heldOn })
}

/**
 * Draws up a vote of a branch's 党员大会 (BR-13). Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_BRANCH_ONLY, TEMPORARY_BRANCH_MAY_NOT (BR-06), BALLOT_DATE_PAST,
 * BALLOT_MEETING_UNFIT, BALLOT_SEATS_REQUIRED, BALLOT_CANDIDATE_UNFIT (EL-03), BALLOT_CANDIDATE_TWICE, BALLOT_CANDIDATES_FEW and BALLOT_SURPLUS_MISSING (EL-06).
 */
export const createBallot = async (scope: Scope, raw: CreateBallotInput, before?: RoundBefore): Promise<{ id: string }> => {
  const input = createBallotInput.parse(raw)
  const unit = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'ballot.manage', unit.path)
  if (unit.kind !== 'branch') throw new AppError('BALLOT_BRANCH_ONLY', { path: 'orgUnitId', unit: unit.name })
  const isElection = isElectionOf(input.matter)
  if (isElection) requireCapability(unit, 'hold_election')
  if (input.matter === 'admission' || input.matter === 'conversion') requireCapability(unit, 'admit_members')
  if (input.matter === 'disposal') requireCapability(unit, 'dispose_members')
  if (input.heldOn < today(scope.clock)) throw new AppError('BALLOT_DATE_PAST', { path: 'heldOn', date: input.heldOn })
  if (input.meetingId !== undefined) await requireMeeting(scope, input.meetingId, unit, input.heldOn)
  if (isElection && input.seats === undefined) throw new AppError('BALLOT_SEATS_REQUIRED', { path: 'seats' })
  const candidates = await candidatesOf(scope, unit, input)
  if (isElection && !before) requireSurplus(input.seats ?? 0, candidates.length, input.uncontestedGround, input.heldOn)
  const id = newId()
  await insertBallot(scope, {
    id, orgUnitId: unit.id, kind: isElection ? 'election' : 'resolution', matter: input.matter, title: input.title, materials: input.materials, heldOn: input.heldOn, meetingId: input.meetingId ?? null,
    subjectId: input.subjectId ?? null, method: input.method, seats: isElection ? (input.seats ?? 0) : 0, allowsWriteIn: isElection && input.allowsWriteIn, uncontestedGround: input.uncontestedGround ?? null,
    round: (before?.round ?? 0) + 1, earlierRoundId: before?.id ?? null, phase: 'draft', urnId: null, result: null, receipts: null, reason: null,
    createdBy: scope.actor.name, createdByAccount: scope.actor.accountId, createdAt: scope.clock.now(), version: 1,
  }, candidates)
  await scope.audit({ action: 'ballot.created', subject: { type: 'ballot', id }, orgPath: unit.path, summary: ballotSentences.created(input.title), details: { matter: input.matter, seats: input.seats ?? 0, candidates: candidates.length } })
  return { id }
}
