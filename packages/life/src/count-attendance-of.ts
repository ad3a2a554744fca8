import type { Scope } from '@dangjian/db'
import { countLines } from './attendance-store.ts'

/** How many lines of meetings that were not cancelled name any of the members: what forbids the undo of an import. No permission is asked. */
export const countAttendanceOf = (scope: Scope, memberIds: readonly string[]): Promise<number> => countLines(scope, memberIds)
