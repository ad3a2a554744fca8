import { contentHash } from '@dangjian/db'
import type { FreezeRow } from './closing-store.ts'

/** SHA-256 over everything a frozen place says, so that a row changed behind the product's back is seen. */
export const freezeHash = ({ orgUnitId, kind, period, state, done, required, heldOn, frozenAt }: Omit<FreezeRow, 'hash'>): string =>
  contentHash({ orgUnitId, kind, period, state, done, required, heldOn, frozenAt: frozenAt.toISOString() })
