import type { LocalDate } from '@dangjian/kernel'
import { orgUnits, type OrgUnitForm, type OrgUnitKind } from './tables.ts'

/** An organization of the tree. `path` is `/id/…/id/` from the root down to itself; dates are Shanghai days. */
export interface OrgUnit {
  readonly id: string
  readonly parentId: string | null
  readonly path: string
  readonly kind: OrgUnitKind
  readonly form: OrgUnitForm
  readonly name: string
  readonly shortName: string
  readonly sortKey: number
  readonly foundedOn: LocalDate | null
  readonly closedOn: LocalDate | null
  /** Officers of the body it stands in (民警人数), members or not; null while nobody has recorded it. */
  readonly officerCount: number | null
  /** Counts the changes of names, place and standing. */
  readonly version: number
}

/** The columns of an `OrgUnit`, for selects and returning clauses. */
export const orgUnitColumns = {
  id: orgUnits.id, parentId: orgUnits.parentId, path: orgUnits.path, kind: orgUnits.kind, form: orgUnits.form, name: orgUnits.name, shortName: orgUnits.shortName,
  sortKey: orgUnits.sortKey, foundedOn: orgUnits.foundedOn, closedOn: orgUnits.closedOn, officerCount: orgUnits.officerCount, version: orgUnits.version,
} as const

/** Ids on the way from the root down to the organization itself. */
export const idsOfPath = (path: string): string[] => path.split('/').filter((part) => part !== '')
