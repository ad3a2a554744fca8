import { MatrixGlyph, matrixCellName } from '@dangjian/ui/admin'
import { AppLink } from '@dangjian/ui'
import { isLifeKind } from './kinds.ts'
import { changeNote, gridKinds, gridState, cellAt } from './matrix-view.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { Matrix, MatrixRow } from './types.ts'
import './life.css'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

interface YearStripProps {
  matrix: Matrix
  row: MatrixRow
  /** Where a place leads; without it the places are marks, for a panel too narrow for twelve links of 24 px. */
  hrefOf?: (kind: string, period: string) => string
  current?: string
  /** Shows the article under each kind. */
  hasNotes?: boolean
}

/** One branch's year: kinds as rows, months as columns; a quarter spans three and a year all twelve, because that is when it may be held. */
export const YearStrip = ({ matrix, row, hrefOf, current, hasNotes = false }: YearStripProps) => {
  const kinds = gridKinds(matrix)
  const nowMonth = matrix.asOf.startsWith(String(matrix.year)) ? Number(matrix.asOf.slice(5, 7)) : 0
  return (
    <div className="dj-strip-scroll">
      <table className={`dj-strip${hasNotes ? ' is-wide' : ''}`} aria-label={lifeText.matrix.stripLabel(row.name, String(matrix.year))}>
        <thead>
          <tr>
            <th scope="col">{hasNotes ? lifeText.matrix.stripHead : <span className="dj-hidden">{lifeText.matrix.stripHead}</span>}</th>
            {months.map((month) => <th key={month} scope="col" className={month === nowMonth ? 'is-now' : ''}>{month}</th>)}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind.key}>
              <th scope="row">{hasNotes || !isLifeKind(kind.key) ? kind.title : <span title={kind.title}>{lifeText.kindShort[kind.key]}</span>}{hasNotes && kind.note !== undefined ? <small>{kind.note}</small> : null}</th>
              {kind.periods.map((period) => {
                const state = gridState(cellAt(row, kind.key, period.key)?.state ?? 'not-applicable')
                const name = matrixCellName({ unit: { key: row.orgUnitId, name: row.name }, kind, period, state }) + (changeNote(cellAt(row, kind.key, period.key)) ?? '')
                const isCurrent = current === `${kind.key}:${period.key}`
                return (
                  <td key={period.key} colSpan={12 / kind.periods.length} className={`${period.isCurrent === true ? 'is-now' : ''}${kind.periods.length < 12 ? ' is-long' : ''}`}>
                    {hrefOf === undefined ? <span role="img" aria-label={name}><MatrixGlyph state={state} /></span> : (
                      <AppLink href={hrefOf(kind.key, period.key)} aria-label={name} {...(isCurrent ? { 'aria-current': 'true' as const } : {})}>
                        <MatrixGlyph state={state} />{cellAt(row, kind.key, period.key)?.frozen?.isChanged === true ? <i className="dj-changed" aria-hidden="true" /> : null}{hasNotes && kind.periods.length < 12 ? <small aria-hidden="true">{period.name}</small> : null}
                      </AppLink>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
