import type { Scope } from '@dangjian/db'
import { lockImport, type LastProgress } from './import-store.ts'

// Work says how far it is more than twice a second.
const silentAfterMs = 3000

/** Whether the last word of some work is so old that it may have died with its server. */
export const isSilent = (scope: Scope, { phase, beatAt }: Pick<LastProgress, 'phase' | 'beatAt'>): boolean => phase !== null && scope.clock.now().getTime() - beatAt.getTime() > silentAfterMs

/** Whether somebody works on an import. Only where nothing was heard for long the lock is asked, since asking for it is holding it for a moment. */
export const isAtWork = async (scope: Scope, importId: string, progress: Pick<LastProgress, 'phase' | 'beatAt'>): Promise<boolean> => {
  if (progress.phase === null) return false
  return !isSilent(scope, progress) || (await lockImport(scope, importId)) === undefined
}
