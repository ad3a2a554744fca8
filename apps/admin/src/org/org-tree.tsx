import { AppLink, Icon, formatCount } from '@dangjian/ui'
import { StateTag } from '@dangjian/ui/admin'
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { ActMenu } from './act-menu.tsx'
import { actsOf } from './act-change.ts'
import type { BegunAct } from './act-drawer.tsx'
import { kindsBelow } from './kinds-below.ts'
import { orgText } from './locales/zh-CN.ts'
import type { TreeRow } from './tree-rows.ts'
import type { Unit } from './types.ts'

const text = orgText.tree

interface OrgTreeProps {
  rows: readonly TreeRow[]
  /** Findings by organization; null for readers without the roster. */
  findings: ReadonlyMap<string, number> | null
  onFold: (id: string, isOpen: boolean) => void
  /** Absent where nothing may be changed. */
  onBegin?: ((act: BegunAct) => void) | undefined
}

const columns: ReadonlyArray<{ readonly key: keyof typeof text.columns; readonly look?: string }> = [
  { key: 'name' }, { key: 'form' }, { key: 'members', look: 'is-number' }, { key: 'probationary', look: 'is-number' }, { key: 'below', look: 'is-number' }, { key: 'officers', look: 'is-number' },
  { key: 'workUnits' }, { key: 'findings' }, { key: 'acts', look: 'is-number' },
]

const canStand = (unit: Unit, below: Unit): boolean => unit.parentId !== below.id && !below.path.startsWith(unit.path) && kindsBelow(below.kind).includes(unit.kind)

/** The organization tree with its figures: arrow keys go through it, a row is dragged onto the one it is to stand under. */
export const OrgTree = ({ rows, findings, onFold, onBegin }: OrgTreeProps) => {
  const body = useRef<HTMLTableSectionElement>(null)
  const [dragged, setDragged] = useState<Unit | null>(null)
  const [target, setTarget] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const tabStop = rows.some(({ line }) => line.unit.id === current) ? current : (rows[0]?.line.unit.id ?? null)
  const focusRow = (at: number): void => body.current?.querySelectorAll<HTMLTableRowElement>(':scope > tr')[at]?.focus()
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, { line, isOpen, level }: TreeRow, at: number): void => {
    if (event.target !== event.currentTarget) return
    const { key } = event
    if (key === 'ArrowDown') focusRow(at + 1)
    else if (key === 'ArrowUp') focusRow(at - 1)
    else if (key === 'Home') focusRow(0)
    else if (key === 'End') focusRow(rows.length - 1)
    else if (key === 'ArrowRight' && isOpen === false) onFold(line.unit.id, true)
    else if (key === 'ArrowRight' && isOpen === true) focusRow(at + 1)
    else if (key === 'ArrowLeft' && isOpen === true) onFold(line.unit.id, false)
    else if (key === 'ArrowLeft') focusRow(rows.findLastIndex((row, index) => index < at && row.level < level))
    else if (key === 'Enter') event.currentTarget.querySelector<HTMLAnchorElement>('a')?.click()
    else return
    event.preventDefault()
  }
  const dropOn = (unit: Unit): ((event: DragEvent) => void) | undefined => {
    if (dragged === null || !canStand(dragged, unit)) return undefined
    return (event) => {
      event.preventDefault()
      setTarget(unit.id)
    }
  }
  const number = (value: number | null): ReactNode => (value === null ? orgText.dash : formatCount(value))
  return (
    <div className="dj-org-scroll" role="region" aria-label={text.table} tabIndex={0}>
      <table className="dj-org-tree" role="treegrid" aria-label={text.table}>
        <thead>
          <tr>
            {columns.filter(({ key }) => key !== 'findings' || findings !== null).map(({ key, look = '' }) => (
              <th key={key} scope="col" className={look}>{text.columns[key]}</th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => {
            const { line: { unit, members, probationary, below, workUnits }, level, isOpen, position, siblings } = row
            const isMovable = onBegin !== undefined && actsOf(unit).includes('move')
            const isParty = unit.kind !== 'group' && unit.kind !== 'mass_org'
            const over = dropOn(unit)
            return (
              <tr
                key={unit.id}
                aria-level={level}
                aria-posinset={position}
                aria-setsize={siblings}
                {...(isOpen === null ? {} : { 'aria-expanded': isOpen })}
                tabIndex={unit.id === tabStop ? 0 : -1}
                draggable={isMovable}
                className={[target === unit.id ? 'is-target' : '', dragged !== null && dragged.id !== unit.id && !canStand(dragged, unit) ? 'is-closed' : ''].join(' ').trim()}
                onFocus={() => setCurrent(unit.id)}
                onKeyDown={(event) => onKey(event, row, at)}
                onDragStart={(event) => { event.dataTransfer.setData('text/plain', unit.name); event.dataTransfer.effectAllowed = 'move'; setDragged(unit) }}
                onDragEnd={() => { setDragged(null); setTarget(null) }}
                onDragLeave={() => setTarget(null)}
                onDrop={(event) => { event.preventDefault(); if (over && dragged) onBegin?.({ kind: 'move', unit: dragged, otherId: unit.id }); setDragged(null); setTarget(null) }}
                {...(over ? { onDragOver: over } : {})}
              >
                <td className="dj-org-cell" style={{ paddingInlineStart: 16 + (level - 1) * 22 }}>
                  {isOpen === null ? <i className="dj-org-leaf" aria-hidden="true" /> : (
                    <button type="button" tabIndex={-1} className={isOpen ? 'dj-org-fold is-open' : 'dj-org-fold'} aria-label={(isOpen ? text.fold : text.unfold)(unit.name)} onClick={() => onFold(unit.id, !isOpen)}><Icon name="next" size={12} /></button>
                  )}
                  <AppLink href={`/org/${unit.id}`} draggable={false}>{unit.name}</AppLink>
                </td>
                <td><span className={`dj-tag is-${unit.kind}`}>{orgText.forms[unit.form]}</span></td>
                <td className="is-number">{isParty ? number(members) : orgText.notApplicable}</td>
                <td className="is-number">{isParty ? number(probationary) : orgText.notApplicable}</td>
                <td className="is-number">{unit.kind === 'committee' || unit.kind === 'general_branch' ? formatCount(below) : orgText.notApplicable}</td>
                <td className="is-number">{number(unit.officerCount)}</td>
                <td className="dj-org-units" title={workUnits.join('、')}>{workUnits.length === 0 ? orgText.dash : workUnits.join('、')}</td>
                {findings ? <td>{(findings.get(unit.id) ?? 0) > 0 ? <StateTag state="advice">{text.findings(findings.get(unit.id) ?? 0)}</StateTag> : isParty ? text.sound : orgText.notApplicable}</td> : null}
                <td className="is-number">
                  <span className="dj-row-acts">
                    {findings && isParty ? <AppLink href={`/members?unit=${unit.id}`} aria-label={text.rosterOf(unit.name)}>{text.roster}</AppLink> : null}
                    {onBegin === undefined ? null : <ActMenu unit={unit} onBegin={onBegin} />}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
