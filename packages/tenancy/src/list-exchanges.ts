import type { Exchange } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { selectReceived, selectSent } from './exchange-store.ts'

export const listExchangesInput = z.object({ kind: z.string().min(3).max(80), direction: z.enum(['sent', 'received']) })
export type ListExchangesInput = z.infer<typeof listExchangesInput>

/** What a plugin or a page gets at most. */
const limit = 200

/** Exchanges of one kind that this tenant sent or received, newest first, 200 at most. */
export const listExchanges = (scope: Scope, { kind, direction }: ListExchangesInput): Promise<Exchange[]> =>
  (direction === 'sent' ? selectSent : selectReceived)(scope.tx, scope.tenantId, kind, limit)
