import type { Scope } from '@dangjian/db'
import { figuresKind } from './exchange-kinds.ts'
import { selectLatestReceived } from './exchange-store.ts'
import { publishedFiguresSchema, type PublishedFigures } from './figures-schema.ts'

/** The figures a tenant below published last, with the instant as ISO text. */
export interface LatestFigures {
  readonly figures: PublishedFigures
  readonly publishedAt: string
  readonly publishedBy: string
}

/** The newest published figures of each of the given tenants, by tenant id; a tenant that has published none is absent. */
export const latestFigures = async (scope: Scope, tenantIds: readonly string[]): Promise<Map<string, LatestFigures>> => {
  const latest = await selectLatestReceived(scope.tx, scope.tenantId, figuresKind, tenantIds)
  return new Map(
    latest.map(({ fromTenantId, payload, createdAt, createdByName }) => [
      fromTenantId,
      { figures: publishedFiguresSchema.parse(payload), publishedAt: createdAt.toISOString(), publishedBy: createdByName },
    ]),
  )
}
