import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'

/** Does some work behind a savepoint and takes it back whatever happens; gives back the error it met, undefined when there was none. Other errors are thrown on. */
export const tried = async (scope: Scope, work: (scope: Scope) => Promise<unknown>): Promise<AppError | undefined> => {
  const untaken = new Error('taken back')
  try {
    await scope.tx.transaction(async (tx) => {
      await work({ ...scope, tx })
      throw untaken
    })
    return undefined
  } catch (error) {
    if (error === untaken) return undefined
    if (error instanceof AppError) return error
    throw error
  }
}
