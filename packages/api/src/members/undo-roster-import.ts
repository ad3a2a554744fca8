import { countAccountsOf } from '@dangjian/identity'
import { countAttendanceOf } from '@dangjian/life'
import { undoRosterImport, undoRosterImportInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'
import { countFactsOf } from '@dangjian/scoring'

const counters = [
  { kind: 'attendance', count: countAttendanceOf },
  { kind: 'facts', count: countFactsOf },
  { kind: 'accounts', count: countAccountsOf },
]

/** 撤回导入 */
export const undo = command({ permission: 'member.import', input: undoRosterImportInput, summary: '撤回导入' }, (scope, input) => undoRosterImport(scope, input, counters))
