import { formatPercent, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, LinkButton, StateTag } from '@dangjian/ui/admin'
import { audienceWords } from './audience-words.ts'
import { remindersText } from './locales/zh-CN.ts'
import type { Reminder } from './types.ts'

const text = remindersText.plan
const looks = { planned: 'due', approved: 'info', sent: 'done', cancelled: 'notApplicable' } as const

/** How a reminder stands, as icon and word. */
export const ReminderState = ({ reminder: { state, isProvisional } }: { reminder: Reminder }) => (
  <>
    <StateTag state={looks[state]}>{text.states[state]}</StateTag>
    {state === 'planned' && isProvisional ? <> <StateTag state="advice">{text.provisional}</StateTag></> : null}
  </>
)

/** Counts of a sent reminder, and what is still to be decided about it. */
const Counts = ({ reminder: { receipts, outside } }: { reminder: Reminder }) => {
  if (receipts === null) return <>—</>
  const unsure = outside.reduce((sum, line) => sum + line.unsure, 0)
  return (
    <>
      {text.counts(receipts.delivered, receipts.read, formatPercent(receipts.read, receipts.delivered))}
      {unsure > 0 ? <> <StateTag state="advice">{text.unsure(unsure)}</StateTag></> : null}
    </>
  )
}

interface PlanTableProps {
  rows: readonly Reminder[]
  currentId: string
  chosen: string[]
  onChoose: ((ids: string[]) => void) | null
  unitName: (id: string) => string
  onOpen: (id: string) => void
}

/** The plan as a list, by day; reminders that wait for approval can be chosen. */
export const PlanTable = ({ rows, currentId, chosen, onChoose, unitName, onOpen }: PlanTableProps) => (
  <DataTable
    label={text.table}
    rows={rows}
    rowKey={({ id }) => id}
    isCurrent={({ id }) => id === currentId}
    empty={<EmptyState title={text.noMatch} willHold={text.noMatchHint} />}
    {...(onChoose === null ? {} : { selection: { keys: chosen, onChange: (keys: readonly (string | number | bigint)[]) => onChoose(keys.map(String).filter((key) => rows.some(({ id, state }) => id === key && state === 'planned'))), nameOf: ({ title }: Reminder) => text.choose(title) } })}
    columns={[
      { key: 'at', title: text.sendOn, kind: 'date', render: ({ sendOn, sendTime }) => `${formatTableDay(sendOn)} ${sendTime}` },
      { key: 'title', title: text.what, kind: 'name', render: ({ title, isFromRule }) => <div className="dj-reminder-name">{title}{isFromRule ? null : <span className="dj-hint">　{text.byHand}</span>}</div> },
      { key: 'audience', title: text.audience, render: ({ audience }) => <div className="dj-reminder-audience">{audienceWords(audience, unitName)}</div> },
      { key: 'way', title: text.way, render: ({ urgency }) => text.urgencies[urgency] },
      { key: 'state', title: text.state, render: (reminder) => <ReminderState reminder={reminder} /> },
      { key: 'counts', title: text.receipts, render: (reminder) => <Counts reminder={reminder} /> },
      { key: 'acts', title: text.acts, kind: 'acts', render: ({ id, title }) => <LinkButton label={text.showOf(title)} onSelect={() => onOpen(id)}>{text.show}</LinkButton> },
    ]}
  />
)
