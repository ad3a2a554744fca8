import type { Failure } from '@dangjian/ui'
import { useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useDescribeError } from './shell-context.ts'

/** An act of the person on this page. */
export interface PageAct<I, O> {
  /** Does it and keeps an error as `failure`: for forms and plain buttons. */
  submit(input: I): void
  /** Does it and rejects with the error: for ConfirmAct, which shows it in its own window. */
  run(input: I): Promise<O>
  readonly isBusy: boolean
  readonly result: O | undefined
  /** What did not work, in words; null while all is well. Give it to DrawerForm, SheetForm or FailureNote. */
  readonly failure: Failure | null
  clear(): void
}

/**
 * A mutation for a page: `useAct(api.life.planMeeting.mutationOptions(), (meeting) => go(…))`. Queries on screen are refreshed by themselves, the
 * same act repeated after a lost answer keeps its idempotency key, and `onDone` runs after success.
 */
export const useAct = <I, O, E, C>(options: UseMutationOptions<O, E, I, C>, onDone?: (output: O, input: I) => void): PageAct<I, O> => {
  const describe = useDescribeError()
  const mutation = useMutation<O, E, I, C>(options)
  const run = async (input: I): Promise<O> => {
    const output = await mutation.mutateAsync(input)
    onDone?.(output, input)
    return output
  }
  return {
    run,
    submit: (input) => {
      // The error is kept by the mutation itself and shown as `failure`.
      void run(input).catch(() => undefined)
    },
    isBusy: mutation.isPending,
    result: mutation.data,
    failure: mutation.error === null ? null : describe(mutation.error),
    clear: mutation.reset,
  }
}
