import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { readmissionVerdict, type Verdict } from '@dangjian/regulations'
import { findExitByIdNumber } from './member-state-store.ts'

/** DIS-04: what stands against a new application of the person with this identity number (blind index `member.id-number`) on a day; null when nothing does. For admission; access is for the caller. */
export const readmissionBar = async (scope: Scope, idNumberIndex: Buffer, onDate: LocalDate = today(scope.clock)): Promise<{ until: LocalDate; exitKind: 'persuaded_out' | 'removed'; exitedOn: LocalDate; verdict: Verdict } | null> => {
  const exit = await findExitByIdNumber(scope, idNumberIndex)
  if (!exit || exit.exitedOn === null || (exit.exitKind !== 'persuaded_out' && exit.exitKind !== 'removed')) return null
  const { exitKind, exitedOn } = exit
  const verdict = readmissionVerdict({ exitKind, exitOn: exitedOn, onDate })
  return verdict.facts.isBarred ? { until: verdict.facts.untilOn, exitKind, exitedOn, verdict } : null
}
