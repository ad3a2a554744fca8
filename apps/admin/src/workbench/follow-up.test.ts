import { expect, it } from 'vitest'
import { currentCounts, followUps } from './follow-up.ts'
import type { Matrix, MatrixRow } from './types.ts'

type Cell = MatrixRow['cells'][string][number]
const cell = (period: string, state: Cell['state']): Cell => ({ period, state, dueOn: `${period}-28`, heldOn: null, overdueDays: null, done: 0, required: 1, meetingId: null, plannedOn: null, exemption: null, remark: null, frozen: null, verdict: null })
const row = (orgUnitId: string, cells: MatrixRow['cells']): MatrixRow => ({ orgUnitId, name: orgUnitId, shortName: orgUnitId, missing: 0, cells })
const head = { unit: 'month', citation: '', binding: '', basis: 'national', periods: [{ period: '2026-10', isCurrent: false }, { period: '2026-11', isCurrent: true }] } as const
const none = { due: 0, held: 0, late: 0, missing: 0, exempt: 0, upcoming: 0, 'not-applicable': 0 }
const rows = [
  row('a', { theme_day: [cell('2026-10', 'missing'), cell('2026-11', 'due')], committee_meeting: [cell('2026-09', 'missing'), cell('2026-11', 'held')] }),
  row('b', { theme_day: [cell('2026-10', 'held'), cell('2026-11', 'exempt')], committee_meeting: [cell('2026-11', 'not-applicable')] }),
]
const matrix: Matrix = { year: 2026, asOf: '2026-11-20', obligations: [{ kind: 'theme_day', ...head }, { kind: 'committee_meeting', ...head }], rows, totals: { byKind: {}, all: none, branches: 2, branchesBehind: 1, changedSince: 0 }, committees: { obligations: [], rows: [] }, findings: [] }

it('lists what is missing branch by branch, the oldest first', () => expect(followUps(matrix).map((one) => one.key)).toEqual(['a:committee_meeting:2026-09', 'a:theme_day:2026-10']))
it('counts only the periods that run now and leaves out what is not asked', () => {
  expect(currentCounts(matrix, rows)).toEqual({ expected: 3, done: 1, open: 1, exempt: 1 })
})
