import type { Scope } from '@dangjian/db'
import { countPlanned } from './meeting-store.ts'

/** How many meetings are planned and not yet held in the organizations. Access is for the caller. */
export const countOpenMeetings = (scope: Scope, orgUnitIds: readonly string[]): Promise<number> => (orgUnitIds.length === 0 ? Promise.resolve(0) : countPlanned(scope, orgUnitIds))
