import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { accessPathOf, getReadableMember } from '../get-readable-member.ts'
import type { MemberRecord } from '../member.ts'
import { listStandings, listStays, type StandingRecord } from '../standing/standing-store.ts'
import { standingOutlook, type StandingOutlook } from '../standing/standing-outlook.ts'
import type { StayKind } from '../tables.ts'
import { listContacts, listEducations, listHonours, type ContactRecord, type EducationRecord, type HonourRecord } from './file-store.ts'
import { partyStandingOf, type PartyStanding } from './party-standing.ts'
import { listProtectedFacts, type ProtectedFactHead } from './protected-store.ts'

export const memberFileInput = z.object({ id: z.uuid() })
export type MemberFileInput = z.infer<typeof memberFileInput>

/** A step as pages show it. */
export interface StandingLine extends Omit<StandingRecord, 'recordedAt' | 'recordedBy'> {
  readonly recordedAt: string
}

/** What belongs to a member beside the registered fields (EDU-12 第二十六条). No protected content. */
export interface MemberFile {
  readonly standing: PartyStanding
  readonly steps: readonly StandingLine[]
  readonly stays: ReadonlyArray<{ readonly id: string; readonly kind: StayKind; readonly place: string; readonly since: LocalDate; readonly until: LocalDate | null }>
  readonly contacts: readonly ContactRecord[]
  readonly educations: readonly EducationRecord[]
  readonly honours: readonly HonourRecord[]
  /** Null for a reader without member.sensitive: not even that there is something. */
  readonly protectedFacts: readonly ProtectedFactHead[] | null
  readonly outlook: StandingOutlook
  readonly canManage: boolean
  readonly canDecide: boolean
}

const fileOf = async (scope: Scope, member: MemberRecord): Promise<MemberFile> => {
  const day = today(scope.clock)
  const { id } = member
  const path = accessPathOf(member)
  const isOwn = scope.actor.memberId === id
  const steps = await listStandings(scope, id)
  return {
    standing: partyStandingOf(member.formalOn, steps, day),
    steps: steps.map(({ recordedBy: _account, ...step }) => ({ ...step, recordedAt: step.recordedAt.toISOString() })),
    stays: await listStays(scope, id),
    contacts: await listContacts(scope, id),
    educations: await listEducations(scope, id),
    honours: await listHonours(scope, id),
    protectedFacts: isOwn || can(scope.access, 'member.sensitive', path) ? await listProtectedFacts(scope, id, day) : null,
    outlook: await standingOutlook(scope, id),
    canManage: !isOwn && member.state !== 'exited' && can(scope.access, 'member.manage', path),
    canDecide: !isOwn && can(scope.access, 'disposal.approve', path),
  }
}

/** The file of a member of the readable subtree, or one's own. Throws NOT_FOUND. */
export const memberFile = async (scope: Scope, { id }: MemberFileInput): Promise<MemberFile> => fileOf(scope, await getReadableMember(scope, id))

/** The file of the person who asks. Throws NOT_FOUND for an account without a member. */
export const ownFile = async (scope: Scope): Promise<MemberFile> => {
  if (scope.actor.memberId === null) throw notFound('member')
  return fileOf(scope, await getReadableMember(scope, scope.actor.memberId))
}
