import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { lostContactDays, mobileContact, renderVerdict, settledAbroad, suspensionDue, type RenderedVerdict } from '@dangjian/regulations'
import { lastContactOn } from './contact-store.ts'
import { exitsClosedIn, exitsOfStatus, statesOfAct, type Standing } from './standing.ts'
import { findStanding } from './standing-store.ts'
import type { ExitKind, StandingAct, SuspensionGround } from '../tables.ts'

/** What may come next in a membership and what the rules say to it today. */
export interface StandingOutlook {
  /** Acts that the state allows. */
  readonly acts: readonly StandingAct[]
  readonly exitKinds: readonly ExitKind[]
  /** The ground on which a suspension may be decided, with its first day; null where there is none. */
  readonly suspension: { readonly ground: SuspensionGround; readonly earliestOn: LocalDate } | null
  readonly verdicts: readonly RenderedVerdict[]
}

const exitsFrom = ({ state, status }: Standing): ExitKind[] => (state === 'exited' ? [] : exitsOfStatus[status].filter((kind) => !exitsClosedIn[state]?.includes(kind)))

/** Pure: acts, exits and verdicts for a standing on a day. */
export const outlookOf = (standing: Standing, contactedOn: LocalDate | null, day: LocalDate): StandingOutlook => {
  const acts = (Object.keys(statesOfAct) as StandingAct[]).filter(
    (act) => statesOfAct[act].includes(standing.state) && (act !== 'converted' || standing.status === 'probationary'),
  )
  const verdicts = []
  let suspension: StandingOutlook['suspension'] = null
  const { stay } = standing
  if (standing.state === 'mobile' && stay) {
    const abroad = stay.kind !== 'elsewhere'
    verdicts.push(mobileContact({ abroad, since: stay.since, lastContactOn: contactedOn, today: day }))
    if (stay.kind !== 'elsewhere') {
      const verdict = settledAbroad({ kind: stay.kind, since: stay.since, today: day })
      verdicts.push(verdict)
      suspension = { ground: stay.kind === 'abroad_settled' ? 'settled_abroad' : 'studying_abroad', earliestOn: verdict.facts.earliestOn }
    }
  }
  if (standing.state === 'lost_contact' && standing.contactLostOn !== null) {
    const verdict = lostContactDays({ lastContactOn: standing.contactLostOn, today: day })
    verdicts.push(verdict)
    suspension = { ground: 'lost_contact', earliestOn: verdict.facts.earliestOn }
  }
  if (standing.suspension?.ground === 'lost_contact') verdicts.push(suspensionDue({ suspendedOn: standing.suspension.on, today: day }))
  return { acts: acts.filter((act) => act !== 'suspended' || suspension !== null), exitKinds: exitsFrom(standing), suspension, verdicts: verdicts.map(renderVerdict) }
}

/** The outlook of one member today; access is for the caller. */
export const standingOutlook = async (scope: Scope, memberId: string): Promise<StandingOutlook> => {
  const standing = await findStanding(scope, memberId)
  if (!standing) return { acts: [], exitKinds: [], suspension: null, verdicts: [] }
  return outlookOf(standing, await lastContactOn(scope, memberId), today(scope.clock))
}
