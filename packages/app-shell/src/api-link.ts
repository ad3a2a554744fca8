import { httpBatchLink, httpLink, splitLink, type TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { createActKeys, type ActKeys } from './act-keys.ts'
import { isOutcomeUnknown } from './error-text.ts'
import { withTexts } from './late-texts.ts'

// A header that a form of another site cannot send; the server refuses requests without it.
const ownHeader = { 'x-dangjian': '1' }

const withActKey = (keys: ActKeys): TRPCLink<AnyRouter> => () => ({ op, next }) =>
  observable((observer) => {
    // An act that was kept while the line was gone brings the key of its first attempt.
    const kept = op.context.idempotencyKey
    const idempotencyKey = typeof kept === 'string' ? kept : keys.take(op.path, op.input)
    return next({ ...op, context: { ...op.context, idempotencyKey } }).subscribe({
      next: (value) => {
        keys.settle(op.path, op.input)
        observer.next(value)
      },
      error: (error) => {
        if (!isOutcomeUnknown(error)) keys.settle(op.path, op.input)
        observer.error(error)
      },
      complete: () => observer.complete(),
    })
  })

/**
 * The way to the server: queries batched, mutations one by one, each with the key of its act. Plugins put their own prefix in front of it.
 * `url` is the path of the tRPC endpoint; an error of the server is handed on when `ready` ends.
 */
export const createApiLink = (url = '/trpc', ready: () => Promise<void> = () => Promise.resolve()): TRPCLink<AnyRouter> =>
  splitLink({
    condition: (op) => op.type === 'mutation',
    true: [
      withTexts(ready),
      withActKey(createActKeys()),
      httpLink({ url, headers: ({ op }) => ({ ...ownHeader, 'idempotency-key': String(op.context.idempotencyKey) }) }),
    ],
    // Addresses longer than this are cut by some proxies of police networks.
    false: [withTexts(ready), httpBatchLink({ url, headers: ownHeader, maxURLLength: 2000, maxItems: 10 })],
  })
