import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'
import { StateTag } from '../shared/state-tag.tsx'
import { FloatingCard } from './floating-card.tsx'
import { countMissing, matrixCellName, matrixColumns, startColumn, type MatrixKind, type MatrixPlace, type MatrixStateOf, type MatrixUnit } from './matrix.ts'
import { MatrixGlyph } from './matrix-glyph.tsx'
import { MatrixHead } from './matrix-head.tsx'

interface MatrixGridProps {
  label: string
  /** Head of the first column, for example 党支部. */
  unitHead: string
  units: readonly MatrixUnit[]
  kinds: readonly MatrixKind[]
  stateOf: MatrixStateOf
  /** Words that the name of a cell adds, and a corner that shows it: changed since, for example. */
  noteOf?: (unitKey: string, kindKey: string, periodKey: string) => string | undefined
  /** Body of the card: state, 为什么, 依据, 怎么办 and the acts. */
  renderPlace: (place: MatrixPlace) => ReactNode
  hasFollowUp?: boolean
}

interface Cursor { row: number; column: number }

/**
 * Units × kinds × periods in 20 px cells. The cells take one tab stop together and the arrow keys move among them; the unit's name opens the same
 * card and its two arrows step through the periods, so that nobody depends on hitting a small cell (WCAG 2.2, 2.5.8, equivalent control).
 */
export const MatrixGrid = ({ label, unitHead, units, kinds, stateOf, noteOf, renderPlace, hasFollowUp = true }: MatrixGridProps) => {
  const wrap = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: 0 })
  const [openAt, setOpenAt] = useState<{ left: number; top: number } | null>(null)
  const columns = matrixColumns(kinds)
  const cellAt = ({ row, column }: Cursor): HTMLElement | null => wrap.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) ?? null

  const open = (to: Cursor): void => {
    setCursor(to)
    const cell = cellAt(to)
    if (cell === null || wrap.current === null) return
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const [box, frame] = [cell.getBoundingClientRect(), wrap.current.getBoundingClientRect()]
    setOpenAt({ left: Math.max(0, Math.min(box.left - frame.left + 12, frame.width - 436)), top: box.bottom - frame.top + 4 })
  }
  const close = (): void => {
    setOpenAt(null)
    wrap.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
  }
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = { row: Math.min(units.length - 1, Math.max(0, cursor.row + (step[0] ?? 0))), column: Math.min(columns.length - 1, Math.max(0, cursor.column + (step[1] ?? 0))) }
    setCursor(to)
    cellAt(to)?.focus()
  }

  const placeOf = ({ row, column }: Cursor): MatrixPlace | undefined => {
    const [unit, at] = [units[row], columns[column]]
    return unit && at ? { unit, kind: at.kind, period: at.period, state: stateOf(unit.key, at.kind.key, at.period.key) } : undefined
  }
  const place = openAt === null ? undefined : placeOf(cursor)
  return (
    <div ref={wrap} className="dj-mx-wrap">
      <div className="dj-mx-scroll dj-panel">
        <table className="dj-mx" aria-label={label}>
          <MatrixHead unitHead={unitHead} kinds={kinds} hasFollowUp={hasFollowUp} />
          <tbody>
            {units.map((unit, row) => {
              const missing = hasFollowUp ? countMissing(unit.key, kinds, stateOf) : 0
              return (
                <tr key={unit.key}>
                  <th scope="row" className="dj-mx-unit"><button type="button" aria-haspopup="dialog" aria-description={uiText.matrix.openUnit(unit.name)} onClick={() => open({ row, column: startColumn(unit.key, kinds, stateOf) })}>{unit.name}</button></th>
                  {columns.map(({ kind, period, isFirst }, column) => {
                    const state = stateOf(unit.key, kind.key, period.key)
                    const note = noteOf?.(unit.key, kind.key, period.key)
                    const isAt = cursor.row === row && cursor.column === column
                    return (
                      <td key={`${kind.key}:${period.key}`} className={`${isFirst ? 'is-group ' : ''}${period.isCurrent === true ? 'is-now' : ''}`}>
                        <button type="button" data-cell={`${row}:${column}`} tabIndex={isAt ? 0 : -1} aria-haspopup="dialog" aria-expanded={isAt && openAt !== null} aria-label={`${matrixCellName({ unit, kind, period, state })}${note ?? ''}`} onClick={() => open({ row, column })} onKeyDown={move}>
                          <MatrixGlyph state={state} />{note === undefined ? null : <i className="dj-changed" aria-hidden="true" />}
                        </button>
                      </td>
                    )
                  })}
                  {hasFollowUp ? <td className="is-group dj-mx-follow">{missing > 0 ? <StateTag state="missing">{uiText.matrix.missingCount(missing)}</StateTag> : uiText.matrix.noFollowUp}</td> : null}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {openAt !== null && place !== undefined ? (
        <FloatingCard
          title={uiText.matrix.heading(place.unit.name, place.kind.title, place.period.name)}
          at={openAt}
          onClose={close}
          tools={
            <>
              <button type="button" className="dj-icon-button" aria-label={uiText.matrix.previous} disabled={cursor.column === 0} onClick={() => open({ row: cursor.row, column: cursor.column - 1 })}><Icon name="back" size={14} /></button>
              <button type="button" className="dj-icon-button" aria-label={uiText.matrix.next} disabled={cursor.column === columns.length - 1} onClick={() => open({ row: cursor.row, column: cursor.column + 1 })}><Icon name="next" size={14} /></button>
            </>
          }
        >
          {renderPlace(place)}
        </FloatingCard>
      ) : null}
    </div>
  )
}
