import { errorCode, sendAct, useApiClient, useDescribeError, useSession } from '@dangjian/app-shell'
import { newId } from '@dangjian/kernel'
import type { Failure } from '@dangjian/ui'
import { useMutation } from '@tanstack/react-query'
import { offlineState, setOfflineState } from './offline-state.ts'
import { queueAct } from './outbox.ts'
import { sendNow } from './start-offline.ts'

/** What an act is called while it waits: `subject` is an id whose page says that it waits, `label` stands in the strip (请假：11月主题党日). */
export interface ActAbout {
  readonly subject: string
  readonly label: string
}

/** An act that may wait for the line. */
export interface QueuedAct<I> {
  submit(input: I, about: ActAbout): void
  readonly isBusy: boolean
  /** The last submit went into the outbox. */
  readonly isQueued: boolean
  readonly failure: Failure | null
  clear(): void
}

/**
 * As `useAct`, for acts that are right also when they arrive later: `useQueuedAct(api.life.replyToMeeting.mutationOptions())`. Without a line the act is kept on the
 * device and sent when the line is back, under the key of its first attempt, so that it is done once; what the server then refuses is shown with its reason.
 * `onDone` runs when it was sent or kept.
 */
export const useQueuedAct = <I>(options: { readonly mutationKey?: readonly unknown[] }, onDone?: (isQueued: boolean) => void): QueuedAct<I> => {
  const client = useApiClient()
  const describe = useDescribeError()
  const { accountId } = useSession()
  const [names] = options.mutationKey ?? []
  const path = Array.isArray(names) ? names.join('.') : ''
  const mutation = useMutation<boolean, unknown, { input: I; about: ActAbout; key: string; at: number }>({
    mutationFn: async ({ input, about, key, at }) => {
      // What waited before goes before.
      await sendNow()
      try {
        await sendAct(client, path, input, key)
        return false
      } catch (error) {
        if (errorCode(error) !== 'NETWORK') throw error
        setOfflineState({ isOffline: true })
        await queueAct({ key, accountId, path, input, ...about, at, failure: null })
        return true
      }
    },
    onSuccess: (isQueued) => onDone?.(isQueued),
  })
  return {
    submit: (input, about) => {
      if (!mutation.isPending) mutation.mutate({ input, about, key: newId(), at: offlineState().acts.length === 0 ? Date.now() : Math.max(Date.now(), ...offlineState().acts.map((act) => act.at + 1)) })
    },
    isBusy: mutation.isPending,
    isQueued: mutation.data === true,
    failure: mutation.error === null ? null : describe(mutation.error),
    clear: mutation.reset,
  }
}
