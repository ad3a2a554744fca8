import { announcedResult } from '@dangjian/ballots'
import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addMonthsClamped, AppError, conflict, newId, today, type LocalDate } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { appointPost, endPost, getOrgUnit, listPosts, requireCapability, type OrgUnit } from '@dangjian/org'
import { committeeSize, renderVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { daySchema, documentSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import type { PlannedSeat } from '../tables.ts'
import { seatSchema } from '../temporary/propose-temporary-branch.ts'
import { ordinaryEnd, termBodyOf, termOf } from './term-of.ts'
import { insertTerm, openTerms, replaceTerm } from './term-store.ts'

/** The whole new committee; `ballotId` names the announced ballot in which all of them were elected; `document` is the superior organization's approval of the result (OR-04, OR-13). */
export const recordElectionInput = z.object({ orgUnitId: z.uuid(), electedOn: daySchema, document: documentSchema, seats: z.array(seatSchema).min(1).max(60), ballotId: z.uuid().optional() })
export type RecordElectionInput = z.infer<typeof recordElectionInput>

const single = ['secretary', 'organization', 'publicity', 'discipline']

const checkSeats = async (scope: Scope, unit: OrgUnit, seats: readonly PlannedSeat[]): Promise<void> => {
  const taken = seats.map(({ post }) => post).filter((post) => single.includes(post))
  const held = seats.map(({ memberId, post }) => `${memberId}/${post}`)
  if (!taken.includes('secretary')) throw new AppError('SECRETARY_REQUIRED', { path: 'seats' })
  if (new Set(taken).size < taken.length || new Set(held).size < held.length) throw new AppError('SEAT_TWICE', { path: 'seats' })
  const briefs = await memberBriefs(scope, seats.map(({ memberId }) => memberId))
  for (const { memberId } of seats) {
    const brief = briefs.get(memberId)
    if (!brief || brief.path === null || !brief.path.startsWith(unit.path)) throw new AppError('SEAT_OUTSIDE', { path: 'seats', name: brief?.name ?? '', unit: unit.name })
    if (brief.status !== 'formal') throw new AppError('SEAT_NOT_FORMAL', { path: 'seats', name: brief.name })
  }
  const size = new Set(seats.map(({ memberId }) => memberId)).size
  const isCommittee = seats.some(({ post }) => post !== 'secretary' && post !== 'deputy_secretary')
  const verdict = committeeSize(size)
  if (unit.kind === 'branch' && isCommittee && verdict.outcome === 'fail') {
    const { what, why, next, citation } = renderVerdict(verdict)
    throw new AppError('COMMITTEE_SIZE_UNFIT', { path: 'seats', verdictWhat: what, verdictWhy: why, verdictNext: next, citation }, 422)
  }
}

/** Where a ballot is named, it is an announced term election of this organization on this day, and everybody seated was elected in it or in an earlier round. */
const checkBallot = async (scope: Scope, unit: OrgUnit, { ballotId, electedOn, seats }: RecordElectionInput): Promise<void> => {
  if (ballotId === undefined) return
  const result = await announcedResult(scope, ballotId)
  if (!result || result.orgUnitId !== unit.id || result.matter !== 'term_election' || result.heldOn !== electedOn) throw new AppError('ELECTION_BALLOT_UNFIT', { path: 'ballotId', name: unit.name, electedOn })
  const stranger = seats.find(({ memberId }) => !result.elected.includes(memberId))
  if (!stranger) return
  const name = (await memberBriefs(scope, [stranger.memberId])).get(stranger.memberId)?.name ?? ''
  throw new AppError('ELECTION_NOT_ELECTED', { path: 'seats', name })
}

const checkDay = async (scope: Scope, unit: OrgUnit, electedOn: LocalDate): Promise<void> => {
  const body = termBodyOf(unit)
  if (body === null) throw new AppError('ELECTION_UNFIT', { name: unit.name })
  const day = today(scope.clock)
  const [row] = await openTerms(scope, [unit.id])
  const term = termOf(body, row, await listPosts(scope, [unit.id], day))
  if (electedOn > day || (term !== null && electedOn <= term.electedOn)) throw new AppError('ELECTION_DATE', { path: 'electedOn', electedOn })
  // In the last month of a term an election is on time; earlier it is brought forward and needs approval (EL-01 第三条).
  if (term !== null && electedOn < addMonthsClamped(term.dueOn, -1)) throw conflict('ELECTION_NOT_DUE', { path: 'electedOn', dueOn: term.dueOn })
}

/**
 * Records the result of an election: the posts of the old committee end that day, the new ones begin with the new term, and the posts' roles follow. Throws NOT_FOUND,
 * FORBIDDEN (org.manage), TEMPORARY_BRANCH_MAY_NOT (BR-06), ELECTION_UNFIT, ELECTION_DATE, ELECTION_NOT_DUE (EL-01), SECRETARY_REQUIRED, SEAT_TWICE, SEAT_OUTSIDE, ELECTION_BALLOT_UNFIT, ELECTION_NOT_ELECTED
 * (ST-04), SEAT_NOT_FORMAL (EL-03) and COMMITTEE_SIZE_UNFIT (BR-09).
 */
export const recordElection = async (scope: Scope, input: RecordElectionInput): Promise<{ id: string; dueOn: LocalDate }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  requireCapability(unit, 'hold_election')
  await checkDay(scope, unit, input.electedOn)
  await checkSeats(scope, unit, input.seats)
  await checkBallot(scope, unit, input)
  const body = termBodyOf(unit) ?? 'branch'
  const endsOn = ordinaryEnd(body, input.electedOn)
  for (const { id, post, validFrom } of await listPosts(scope, [unit.id], today(scope.clock))) {
    if (post !== 'group_leader') await endPost(scope, { id, validTo: validFrom > input.electedOn ? validFrom : input.electedOn })
  }
  for (const { memberId, post } of input.seats) await appointPost(scope, { orgUnitId: unit.id, memberId, post, validFrom: input.electedOn, termEndsOn: endsOn })
  await replaceTerm(scope, unit.id, input.electedOn)
  const id = newId()
  await insertTerm(scope, { id, orgUnitId: unit.id, electedOn: input.electedOn, endsOn, dueOn: endsOn, document: input.document, recordedBy: scope.actor.name, recordedAt: scope.clock.now() })
  await scope.audit({
    action: 'org.election-recorded', subject: { type: 'committee_term', id }, orgPath: unit.path, summary: missionSentences.electionRecorded(unit.name, input.electedOn), details: { seats: input.seats, document: input.document, dueOn: endsOn, ballotId: input.ballotId ?? null },
  })
  return { id, dueOn: endsOn }
}
