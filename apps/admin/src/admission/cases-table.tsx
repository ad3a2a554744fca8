import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, StateTag } from '@dangjian/ui/admin'
import { admissionText } from './locales/zh-CN.ts'
import type { CaseLine } from './types.ts'

const text = admissionText.cases

const State = ({ line }: { line: CaseLine }) => {
  const { next, state } = line
  if (state !== 'open') return <StateTag state={state === 'suspended' ? 'advice' : state === 'completed' ? 'done' : 'exempt'}>{line.outcome === null || state === 'completed' ? admissionText.states[state] : admissionText.outcomes[line.outcome]}</StateTag>
  if (next === null) return null
  if (next.state === 'overdue') return <StateTag state="overdue">{admissionText.overdue(next.overdueDays)}</StateTag>
  if (next.state === 'locked') return <StateTag state="locked">{next.earliestOn === null ? admissionText.waits : undefined}</StateTag>
  return <StateTag state="due">{next.authority === 'superior' ? text.superior : text.possible}</StateTag>
}

const dateOf = ({ next }: CaseLine): string | null => {
  if (next === null) return null
  if (next.state === 'locked') return next.earliestOn === null ? null : admissionText.earliest(formatTableDay(next.earliestOn))
  return next.dueOn === null ? null : formatTableDay(next.dueOn)
}

/** Everybody under way with the next act, its state and its day. */
export const CasesTable = ({ rows, isLoading }: { rows: readonly CaseLine[]; isLoading: boolean }) => (
  <DataTable
    label={text.title}
    rows={rows}
    isLoading={isLoading}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', title: text.columns.name, kind: 'name', render: (line) => <>{line.name}<span className="dj-sub">{line.jobTitle}</span></> },
      { key: 'branch', title: text.columns.branch, render: ({ orgUnitName }) => orgUnitName },
      { key: 'stage', title: text.columns.stage, render: ({ stage }) => admissionText.stages[stage] },
      { key: 'next', title: text.columns.next, render: ({ next }) => (next === null ? null : text.nextOf(next.number, next.name)) },
      { key: 'state', title: text.columns.state, render: (line) => <State line={line} /> },
      { key: 'date', title: text.columns.date, render: dateOf },
      { key: 'materials', title: text.columns.materials, kind: 'number', render: ({ missing }) => (missing === 0 ? null : text.missing(missing)) },
      { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, name }) => <AppLink href={`/admission/${id}`} aria-label={admissionText.viewOf(name)}>{admissionText.view}</AppLink> },
    ]}
  />
)
