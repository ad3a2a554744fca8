import type { Scope } from '@dangjian/db'
import { figuresKind } from './exchange-kinds.ts'
import { selectSent } from './exchange-store.ts'
import { publishedFiguresSchema } from './figures-schema.ts'
import type { LatestFigures } from './latest-figures.ts'
import { tenantsAbove } from './tenants-above.ts'

/** Who receives this tenant's figures, nearest level first (nobody for a topmost tenant), and what it published last (null: nothing yet). */
export interface Publication {
  readonly receivers: readonly string[]
  readonly latest: LatestFigures | null
}

/** How publishing stands for this tenant. */
export const lastPublished = async (scope: Scope): Promise<Publication> => {
  const receivers = (await tenantsAbove(scope)).map(({ name }) => name)
  const [sent] = await selectSent(scope.tx, scope.tenantId, figuresKind, 1)
  const latest = sent ? { figures: publishedFiguresSchema.parse(sent.payload), publishedAt: sent.createdAt.toISOString(), publishedBy: sent.createdByName } : null
  return { receivers, latest }
}
