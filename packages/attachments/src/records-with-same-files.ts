import type { Scope } from '@dangjian/db'
import { selectSharers } from './attachment-store.ts'

/** Other records of the same kind that hold a file with the same content as one of this record's, by id. No permission is asked: the caller shows what it may. */
export const recordsWithSameFiles = (scope: Scope, type: string, id: string): Promise<string[]> => selectSharers(scope, type, id)
