import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { commitRosterImport, type CommitRosterImportInput } from './commit-roster-import.ts'
import { clearProgress, setProgress } from './import-store.ts'
import { rejudgeImport } from './rejudge-import.ts'

/** Opens one transaction of the person who imports. */
export type OpenTransaction = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>

/** Keeps at most one small write in flight and never waits for it: a full pool must not hold up the commit that fills it. */
const progressWriter = (open: OpenTransaction, importId: string) => {
  let inFlight: Promise<void> | undefined
  let failure: unknown
  const write = (doneRows: number): void => {
    if (inFlight) return
    inFlight = open((scope) => setProgress(scope, importId, doneRows))
      .catch((error: unknown) => {
        failure = error
      })
      .finally(() => {
        inFlight = undefined
      })
  }
  return { write, settled: async (): Promise<unknown> => (await inFlight, failure) }
}

/**
 * Commits an import in one transaction while others watch its progress, which goes through transactions of its own. When the commit fails nothing of it stays
 * and the import is a preview again; after IMPORT_STALE its rows carry the errors that have come up. Throws as `commitRosterImport`.
 */
export const runRosterImport = async (open: OpenTransaction, input: CommitRosterImportInput): Promise<{ importId: string; count: number }> => {
  const progress = progressWriter(open, input.importId)
  let isOurs = false
  try {
    return await open((scope) =>
      commitRosterImport(scope, input, {
        onProgress: (doneRows) => {
          isOurs = true
          progress.write(doneRows)
        },
      }),
    )
  } catch (error) {
    await progress.settled()
    if (isOurs) await open((scope) => clearProgress(scope, input.importId))
    if (error instanceof AppError && error.code === 'IMPORT_STALE') await open((scope) => rejudgeImport(scope, input.importId))
    throw error
  } finally {
    await progress.settled()
  }
}
