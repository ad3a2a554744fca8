import type { PluginRuling, Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { pluginStateKind } from './exchange-kinds.ts'
import { selectLatestReceived } from './exchange-store.ts'
import { complianceShare, type PublishedFigures } from './figures-schema.ts'
import { ownTenant } from './get-tenant.ts'
import { latestFigures } from './latest-figures.ts'
import { ownRulings } from './standing-ruling.ts'
import { selectTenantsBelow } from './tenant-store.ts'

/** One tenant below, as it presents itself: published figures and reported plugin states; none of its rows is read. */
export interface LevelTenant extends Tenant {
  readonly figures: PublishedFigures | null
  readonly publishedAt: string | null
  readonly publishedBy: string | null
  /** Hundredths of a percent; null when nothing is published or nothing was due. */
  readonly complianceShare: number | null
  readonly plugins: ReadonlyArray<{ readonly id: string; readonly enabled: boolean; readonly version: string; readonly since: string }>
}

export interface LevelOverview {
  readonly tenant: Tenant
  /** In code order; not a ranking. */
  readonly tenants: readonly LevelTenant[]
  /** Sums over those that have published; `published` says how many those are. */
  readonly totals: { readonly tenants: number; readonly published: number; readonly organizations: number; readonly branches: number; readonly members: number; readonly findings: number; readonly complianceShare: number | null }
  readonly rulings: ReadonlyArray<{ readonly pluginId: string; readonly ruling: PluginRuling }>
}

const stateSchema = z.object({ enabled: z.boolean(), version: z.string() })

/** The page of an upper level: all tenants below with what they published, and this tenant's own rulings. */
export const levelOverview = async (scope: Scope): Promise<LevelOverview> => {
  const tenant = await ownTenant(scope)
  const below = await selectTenantsBelow(scope.tx, tenant.path)
  const ids = below.map(({ id }) => id)
  const figures = await latestFigures(scope, ids)
  const states = await selectLatestReceived(scope.tx, scope.tenantId, pluginStateKind, ids)
  const rulings = await ownRulings(scope.tx, scope.tenantId)
  const tenants = below.map((child): LevelTenant => {
    const latest = figures.get(child.id)
    const plugins = states
      .filter(({ fromTenantId }) => fromTenantId === child.id)
      .map(({ subject, payload, createdAt }) => {
        const state = stateSchema.parse(payload)
        return { id: subject, version: state.version, enabled: state.enabled && rulings.get(subject) !== 'forbid', since: createdAt.toISOString() }
      })
    return {
      ...child,
      figures: latest?.figures ?? null,
      publishedAt: latest?.publishedAt ?? null,
      publishedBy: latest?.publishedBy ?? null,
      complianceShare: latest ? complianceShare(latest.figures.compliance) : null,
      plugins,
    }
  })
  const published = tenants.flatMap((child) => (child.figures ? [child.figures] : []))
  const sum = (pick: (value: PublishedFigures) => number): number => published.reduce((total, value) => total + pick(value), 0)
  return {
    tenant,
    tenants,
    totals: {
      tenants: tenants.length,
      published: published.length,
      organizations: sum((value) => value.organizations),
      branches: sum((value) => value.branches),
      members: sum((value) => value.members),
      findings: sum((value) => value.findings),
      complianceShare: complianceShare({ due: sum((value) => value.compliance.due), held: sum((value) => value.compliance.held) }),
    },
    rulings: [...rulings].map(([pluginId, ruling]) => ({ pluginId, ruling })),
  }
}
