import type { Scope } from '@dangjian/db'
import { countMeetingsOfUnits } from './unit-meeting-store.ts'

/** How many meetings, cancelled ones too, were ever planned in any of the organizations: what forbids the undo of an import. No permission is asked. */
export const countMeetingsIn = (scope: Scope, orgUnitIds: readonly string[]): Promise<number> => countMeetingsOfUnits(scope, orgUnitIds)
