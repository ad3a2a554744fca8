import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addMonthsClamped, notFound, today, type LocalDate } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { disposalGround, disposalGrounds, renderVerdict, type DisposalGround, type DisposalKind } from '@dangjian/regulations'
import { z } from 'zod'
import { casesOfMember } from './case-store.ts'
import { caseLine, type CaseLine } from './case-view.ts'
import { actionsOfMember } from './discipline-store.ts'
import { findMembership } from './member-state-store.ts'
import type { DisciplineKind } from './tables.ts'

export const proposalBasisInput = z.object({ memberId: z.uuid(), on: z.iso.date().optional() })
export type ProposalBasisInput = z.infer<typeof proposalBasisInput>

/** What other domains recorded of a member in a span of days. */
export interface AttendanceEvidence {
  readonly expected: number
  readonly present: number
  readonly lastPresentOn: LocalDate | null
}
/** Counts invitations and attendance of one member, `[from, to]`. */
export type AttendanceSource = (scope: Scope, memberId: string, from: LocalDate, to: LocalDate) => Promise<AttendanceEvidence>

/** A ground on offer. `since` is the day that a record gives; `why` says what the rule asks and how far it is. */
export interface GroundOffer {
  readonly ground: DisposalGround
  readonly kind: DisposalKind
  readonly citation: string
  readonly isMeasured: boolean
  readonly since: LocalDate | null
  readonly isOpen: boolean
  readonly why: string
}

/** What a proposer looks at before proposing. Nothing in it is a finding: people decide (rules.md 1.10). */
export interface ProposalBasis {
  readonly member: { readonly id: string; readonly name: string; readonly orgUnitId: string | null; readonly orgUnitName: string | null; readonly state: string; readonly stateSince: LocalDate | null }
  readonly attendance: AttendanceEvidence & { readonly from: LocalDate; readonly to: LocalDate }
  readonly grounds: readonly GroundOffer[]
  readonly actions: readonly { readonly id: string; readonly kind: DisciplineKind; readonly decidedOn: LocalDate; readonly factReference: string }[]
  readonly cases: readonly CaseLine[]
}

/** Records that bear on a proposal: membership state, half a year of attendance, 党纪处分 (DIS-02), earlier cases, and the grounds with what each asks (DIS-05, DIS-06, EDU-10). Throws NOT_FOUND and FORBIDDEN (disposal.handle). */
export const proposalBasis = async (scope: Scope, input: ProposalBasisInput, attendance: AttendanceSource): Promise<ProposalBasis> => {
  const brief = await getMemberBrief(scope, input.memberId)
  if (brief.orgUnitId === null || scope.actor.memberId === input.memberId) throw notFound('member')
  const unit = await getOrgUnit(scope, brief.orgUnitId, 'disposal.read')
  requireCan(scope.access, 'disposal.handle', unit.path)
  const membership = await findMembership(scope, input.memberId)
  const to = input.on ?? today(scope.clock)
  const from = addMonthsClamped(to, -6)
  const cases = await casesOfMember(scope, input.memberId)
  const ended = (kind: DisposalKind, outcome: string): boolean => cases.some((row) => row.kind === kind && row.outcome === outcome)
  const sinceOf = (ground: DisposalGround): LocalDate | null => {
    if (ground === 'lost_contact') return membership?.state === 'lost_contact' ? membership.stateSince : null
    return ground === 'lost_after_suspension' && membership?.state === 'suspended' ? membership.stateSince : null
  }
  const grounds = (Object.keys(disposalGrounds) as DisposalGround[]).map((ground): GroundOffer => {
    const { kind, span } = disposalGrounds[ground]
    const since = sinceOf(ground)
    const verdict = disposalGround({ kind, ground, sinceOn: since, onDate: to })
    const rendered = renderVerdict(verdict)
    const isFollowing = ground === 'not_corrected' || ground === 'refused_persuasion'
    const followed = ground === 'not_corrected' ? ended('correction', 'not_corrected') : ended('persuaded_out', 'refused')
    const isOpen = isFollowing ? followed : span === null || verdict.outcome === 'pass' || (since === null && ground !== 'lost_after_suspension')
    return { ground, kind, citation: rendered.citation, isMeasured: span !== null, since, isOpen, why: rendered.why }
  })
  return {
    member: { id: brief.id, name: brief.name, orgUnitId: brief.orgUnitId, orgUnitName: brief.orgUnitName, state: membership?.state ?? 'active', stateSince: membership?.stateSince ?? null },
    attendance: { from, to, ...(await attendance(scope, input.memberId, from, to)) },
    grounds,
    actions: (await actionsOfMember(scope, input.memberId)).map(({ id, kind, decidedOn, factReference }) => ({ id, kind, decidedOn, factReference })),
    cases: cases.map(caseLine),
  }
}
