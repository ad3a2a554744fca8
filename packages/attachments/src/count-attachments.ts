import type { Scope } from '@dangjian/db'
import { countLive } from './attachment-store.ts'

/** How many files stand on records of one kind, by record; the caller has decided that the person may see the records. */
export const countAttachments = (scope: Scope, ownerType: string, ownerIds: readonly string[]): Promise<Map<string, number>> => countLive(scope, ownerType, ownerIds)
