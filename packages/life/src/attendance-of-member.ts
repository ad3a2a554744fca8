import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { countPresence } from './attendance-store.ts'

/** How often a member was expected and present at recorded meetings in `[from, to]`, and when last: evidence for people to judge. For other domains; access is for the caller. */
export const attendanceOfMember = (scope: Scope, memberId: string, from: LocalDate, to: LocalDate): Promise<{ expected: number; present: number; lastPresentOn: LocalDate | null }> =>
  countPresence(scope, memberId, from, to)
