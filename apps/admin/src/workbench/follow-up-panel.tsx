import { AppLink, formatDayFor, formatRelative } from '@dangjian/ui'
import { DataTable, EmptyState, Panel, StateTag } from '@dangjian/ui/admin'
import { cellHref } from '../life/kinds.ts'
import { lifeText } from '../life/locales/zh-CN.ts'
import { currentCounts, type FollowUp } from './follow-up.ts'
import { workbenchText } from './locales/zh-CN.ts'
import type { Matrix, MatrixRow } from './types.ts'

const text = workbenchText.committee
const MOST = 10

const whatOf = (item: FollowUp): string => `${lifeText.periodName(item.cell.period)}${lifeText.kinds[item.kind]}`

/** Who needs follow-up: what is missing, since when, on what basis, what the branch has planned, and the act. */
export const FollowUpPanel = ({ items, today }: { items: readonly FollowUp[]; today: string }) => {
  const { branch, what, due, basis, why, next } = text.columns
  return (
    <Panel title={text.follow} note={text.followNote} extra={<AppLink href="/life">{text.matrix}</AppLink>} isFlush {...(items.length > MOST ? { footer: <AppLink href="/life?behind=1">{text.more(items.length - MOST)}</AppLink> } : {})}>
      {items.length === 0 ? <EmptyState title={text.noFollow} willHold={text.noFollowWhy} /> : (
        <DataTable
          label={text.follow}
          rows={items.slice(0, MOST)}
          rowKey={(item) => item.key}
          columns={[
            { key: 'branch', title: branch, kind: 'name', render: (item) => item.row.shortName },
            { key: 'what', title: what, render: (item) => <>{whatOf(item)}<span className="dj-sub">{item.cell.remark ?? text.noRecord}</span></> },
            { key: 'due', title: due, render: (item) => <>{formatDayFor(item.cell.dueOn, today)}<br /><StateTag state="overdue">{formatRelative(item.cell.dueOn, today)}</StateTag></> },
            { key: 'basis', title: basis, render: (item) => <>{item.cell.verdict?.citation}<span className="dj-sub">{item.cell.verdict?.binding}</span></> },
            { key: 'why', title: why, render: (item) => (item.cell.plannedOn === null ? text.notSaid : text.planned(formatDayFor(item.cell.plannedOn, today))) },
            { key: 'next', title: next, kind: 'acts', render: (item) => <AppLink href={cellHref(item.row.orgUnitId, item.kind, item.cell.period)} aria-label={text.openOf(item.row.shortName, whatOf(item))}>{text.open}</AppLink> },
          ]}
        />
      )}
    </Panel>
  )
}

/** Branches with nothing missing, in one quiet list. */
export const InTimePanel = ({ matrix, rows }: { matrix: Matrix; rows: readonly MatrixRow[] }) =>
  rows.length === 0 ? null : (
    <Panel title={text.inTime} note={text.inTimeNote(rows.length)}>
      <ul className="dj-well">
        {rows.map((row) => {
          const { done, open } = currentCounts(matrix, [row])
          return <li key={row.orgUnitId}><AppLink href={`/life?unit=${row.orgUnitId}`}>{row.shortName}</AppLink><span>{text.counts(done, open)}</span></li>
        })}
      </ul>
    </Panel>
  )
