import { Columns, Panel } from '@dangjian/ui/admin'
import { CellPanel } from './cell-panel.tsx'
import { cellHref, isLifeKind } from './kinds.ts'
import { lifeText } from './locales/zh-CN.ts'
import { YearStrip } from './year-strip.tsx'
import type { LifeKind, Matrix, MatrixRow } from './types.ts'

const text = lifeText.matrix

/** The place that an address names (`theme_day:2026-11`), or else the first that is missing or due. */
export const openPlace = (row: MatrixRow, cell: string): { kind: LifeKind; period: string } | null => {
  const [kind = '', period = ''] = cell.split(':')
  if (isLifeKind(kind) && row.cells[kind]?.some((one) => one.period === period) === true) return { kind, period }
  for (const state of ['missing', 'due']) {
    for (const [key, cells] of Object.entries(row.cells)) {
      const found = cells.find((one) => one.state === state)
      if (found && isLifeKind(key)) return { kind: key, period: found.period }
    }
  }
  return null
}

/** One branch's year with the chosen place explained beside it. */
export const MatrixBranch = ({ matrix, row, cell, onExempt }: { matrix: Matrix; row: MatrixRow; cell: string; onExempt: (name: string, kind: LifeKind, period: string) => void }) => {
  const place = openPlace(row, cell)
  return (
    <Columns
      main={<Panel isFlush><YearStrip matrix={matrix} row={row} hrefOf={(kind, period) => cellHref(row.orgUnitId, kind, period)} hasNotes {...(place === null ? {} : { current: `${place.kind}:${place.period}` })} /></Panel>}
      side={
        <Panel title={place === null ? text.cellPanel : `${lifeText.periodName(place.period)}${lifeText.kinds[place.kind]}`}>
          <div className="dj-cell-side">
            {place === null ? <p>{text.pickCell}</p> : <CellPanel key={`${place.kind}:${place.period}`} orgUnitId={row.orgUnitId} kind={place.kind} period={place.period} onExempt={(name) => onExempt(name, place.kind, place.period)} />}
          </div>
        </Panel>
      }
    />
  )
}
