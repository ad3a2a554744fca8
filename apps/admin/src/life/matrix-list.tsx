import { AppLink, formatDayFor, formatTableDay } from '@dangjian/ui'
import { DataTable, Panel } from '@dangjian/ui/admin'
import { CellState } from './cell-panel.tsx'
import { cellHref } from './kinds.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { MatrixLine } from './matrix-view.ts'

const text = lifeText.matrix

/** The same page as a list: every place with something to explain, in organization order. */
export const MatrixList = ({ lines, today }: { lines: readonly MatrixLine[]; today: string }) => (
  <Panel isFlush>
    <DataTable
      label={text.title}
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: 'unit', title: text.columns.unit, kind: 'name', render: (line) => line.row.name },
        { key: 'kind', title: text.columns.kind, render: (line) => lifeText.kinds[line.kind] },
        { key: 'period', title: text.columns.period, render: (line) => lifeText.periodName(line.cell.period) },
        { key: 'state', title: text.columns.state, render: (line) => <CellState {...line.cell} today={today} /> },
        { key: 'due', title: text.columns.due, kind: 'date', render: (line) => formatTableDay(line.cell.dueOn) },
        { key: 'held', title: text.columns.held, kind: 'date', render: (line) => formatTableDay(line.cell.heldOn) },
        { key: 'why', title: text.columns.why, render: (line) => line.cell.exemption?.reason ?? line.cell.remark ?? (line.cell.plannedOn === null ? null : lifeText.cell.planned(formatDayFor(line.cell.plannedOn, today))) },
        { key: 'basis', title: text.columns.basis, render: (line) => line.cell.verdict?.citation },
        {
          key: 'acts', title: text.columns.next, kind: 'acts',
          render: (line) => <AppLink href={cellHref(line.row.orgUnitId, line.kind, line.cell.period)} aria-label={text.openOf(line.row.name, `${lifeText.periodName(line.cell.period)}${lifeText.kinds[line.kind]}`)}>{text.open}</AppLink>,
        },
      ]}
    />
  </Panel>
)
