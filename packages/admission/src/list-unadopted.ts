import type { Scope } from '@dangjian/db'
import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import type { DueItemsInput } from './due-items.ts'
import { readablePaths } from './list-cases.ts'
import { selectUnadopted } from './people-store.ts'

/** A probationary member of the roster without a case. */
export interface UnadoptedMember {
  readonly memberId: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly joinedOn: LocalDate
  /** End of the year of probation (DEV-21). */
  readonly probationEndsOn: LocalDate
}

/** Probationary members who came with the roster and have no case yet (`adoptProbationary` opens it), 200 at most. Throws NOT_FOUND. */
export const listUnadopted = async (scope: Scope, { orgUnitId }: DueItemsInput): Promise<{ items: UnadoptedMember[] }> => {
  const rows = await selectUnadopted(scope, await readablePaths(scope, orgUnitId, 'admission.handle'))
  return { items: rows.map((row) => ({ ...row, probationEndsOn: addMonthsClamped(row.joinedOn, 12) })) }
}
