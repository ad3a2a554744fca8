import type { LocalDate } from '@dangjian/kernel'
import type { ExitKind, MemberState, MemberStatus, StandingAct, StayKind, SuspensionGround } from '../tables.ts'

/** A membership on a day, as far as its next step depends on it. */
export interface Standing {
  readonly state: MemberState
  readonly status: MemberStatus
  readonly joinedOn: LocalDate
  /** Day of the last recorded step; null as long as there is none. */
  readonly lastStepOn: LocalDate | null
  /** Beginning of the present affiliation; a step never lies before it. */
  readonly belongsSince: LocalDate | null
  /** The open stay of a mobile member. */
  readonly stay: { readonly kind: StayKind; readonly since: LocalDate } | null
  /** Day of the last contact with a member who is missing. */
  readonly contactLostOn: LocalDate | null
  readonly suspension: { readonly ground: SuspensionGround; readonly on: LocalDate } | null
  readonly exitKind: ExitKind | null
}

/** A step as asked for. `on` is a Shanghai day; for `contact_lost` the day of the last contact. */
export type StandingStep =
  | { readonly act: 'converted' | 'returned' | 'contact_lost' | 'contact_found' | 'restored' | 'moved' | 'readmitted'; readonly on: LocalDate }
  | { readonly act: 'left'; readonly on: LocalDate; readonly stay: StayKind }
  | { readonly act: 'suspended'; readonly on: LocalDate; readonly ground: SuspensionGround }
  | { readonly act: 'exited'; readonly on: LocalDate; readonly exitKind: ExitKind }

/** From which states an act may be taken; every other order is refused. */
export const statesOfAct: Readonly<Record<StandingAct, readonly MemberState[]>> = {
  converted: ['active', 'mobile'],
  left: ['active'],
  returned: ['mobile'],
  contact_lost: ['active', 'mobile'],
  contact_found: ['lost_contact'],
  suspended: ['lost_contact', 'mobile'],
  restored: ['suspended'],
  moved: ['active', 'mobile'],
  exited: ['active', 'mobile', 'lost_contact', 'suspended'],
  readmitted: ['exited'],
}

/** Exits open to a member by status: a probationary member is not expelled or removed but loses the probation (《发展党员工作细则》). */
export const exitsOfStatus: Readonly<Record<MemberStatus, readonly ExitKind[]>> = {
  formal: ['transferred_out', 'expelled', 'removed', 'persuaded_out', 'resigned', 'deceased'],
  probationary: ['transferred_out', 'cancelled', 'deceased'],
}

/** Exits that are not open from a state: who cannot be reached is not talked with, and no relation is transferred while it is suspended. */
export const exitsClosedIn: Readonly<Partial<Record<MemberState, readonly ExitKind[]>>> = {
  lost_contact: ['transferred_out', 'persuaded_out', 'resigned'],
  suspended: ['transferred_out', 'persuaded_out'],
}

/** The state after a step. */
export const stateAfter = (standing: Pick<Standing, 'state' | 'stay'>, act: StandingAct): MemberState => {
  if (act === 'left') return 'mobile'
  if (act === 'contact_lost') return 'lost_contact'
  if (act === 'contact_found') return standing.stay === null ? 'active' : 'mobile'
  if (act === 'suspended') return 'suspended'
  if (act === 'exited') return 'exited'
  return act === 'converted' ? standing.state : 'active'
}
