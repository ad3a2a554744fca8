import type { LocalDate } from '@dangjian/kernel'
import type { WorkUnitKind } from '../tables.ts'

/** A unit of the unit line: 局, 处, 所, 大队, or a 警种 as a line of its own. `policeType` names the 警种 it works in. */
export interface WorkUnit {
  readonly id: string
  readonly parentId: string | null
  readonly kind: WorkUnitKind
  readonly name: string
  readonly policeType: string | null
  readonly sortKey: number
  readonly closedOn: LocalDate | null
}
