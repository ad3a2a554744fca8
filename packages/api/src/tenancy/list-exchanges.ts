import { query } from '@dangjian/plugin-kit/server'
import { listExchanges as list } from '@dangjian/tenancy'
import { z } from 'zod'
import { officeKindSchema } from './office-kind.ts'

const input = z.object({ kind: officeKindSchema, direction: z.enum(['sent', 'received']) })

/** Directives, reports and answers between one's own tenant and its line. */
export const listExchanges = query({ permission: 'exchange.send', input, summary: '读取与上下级单位的往来' }, async (scope, filter) =>
  (await list(scope, filter)).map((exchange) => ({ ...exchange, createdAt: exchange.createdAt.toISOString() })),
)
