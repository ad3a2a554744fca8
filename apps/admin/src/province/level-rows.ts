import type { ApiClient } from '@dangjian/app-shell'

export type LevelOverview = Awaited<ReturnType<ApiClient['tenancy']['levelOverview']['query']>>
export type LevelTenant = LevelOverview['tenants'][number]
export type Figures = NonNullable<LevelTenant['figures']>

/** One line of the tree of tenants below. */
export interface LevelRow {
  readonly tenant: LevelTenant
  /** 0 for those directly below. */
  readonly depth: number
  /** How many stand directly under it. */
  readonly inside: number
  readonly isOpen: boolean
}

/** What of the tree is shown. */
export interface LevelFilter {
  readonly search: string
  /** `yes`: those that have published, `no`: those that have not, empty: all. */
  readonly published: string
  readonly closed: ReadonlySet<string>
}

const isHit = ({ name, shortName, code, figures }: LevelTenant, { search, published }: LevelFilter): boolean =>
  (published === '' || (published === 'yes') === (figures !== null)) && (search === '' || name.includes(search) || shortName.includes(search) || code.startsWith(search))

/** The tree as lines, parents before children, in the order given. A search opens the way to every hit and keeps the levels above it. Pure. */
export const levelRows = (tenants: readonly LevelTenant[], rootId: string, filter: LevelFilter): LevelRow[] => {
  const known = new Set(tenants.map(({ id }) => id))
  const parentOf = ({ parentId }: LevelTenant): string => (parentId !== null && known.has(parentId) ? parentId : rootId)
  const below = Map.groupBy(tenants, parentOf)
  const isFiltered = filter.search !== '' || filter.published !== ''
  const walk = (id: string, depth: number): LevelRow[] =>
    (below.get(id) ?? []).flatMap((tenant) => {
      const lines = walk(tenant.id, depth + 1)
      if (isFiltered && lines.length === 0 && !isHit(tenant, filter)) return []
      const isOpen = isFiltered || !filter.closed.has(tenant.id)
      return [{ tenant, depth, inside: below.get(tenant.id)?.length ?? 0, isOpen }, ...(isOpen ? lines : [])]
    })
  return walk(rootId, 0)
}
