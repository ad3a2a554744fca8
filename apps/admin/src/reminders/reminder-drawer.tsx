import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatPercent, formatTableDay, formatTableTime } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, FactList, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Drawer, Form, Input } from 'antd'
import { useState } from 'react'
import { ApproveAct } from './approve-act.tsx'
import { audienceWords } from './audience-words.ts'
import { remindersText } from './locales/zh-CN.ts'
import { ReminderState } from './plan-table.tsx'
import type { Reminder } from './types.ts'

const text = remindersText.drawer
const plan = remindersText.plan

const Unsure = ({ reminder }: { reminder: Reminder }) => {
  const settle = useAct(useApi().reminders.settleUnsure.mutationOptions())
  return reminder.outside.filter(({ unsure }) => unsure > 0).map(({ channel, unsure }) => (
    <VerdictNote
      key={channel}
      tone="warn"
      what={text.unsureWhat(remindersText.channels[channel], unsure)}
      why={text.unsureWhy}
      action={
        <span className="dj-reminder-acts">
          <ConfirmAct tone="plain" label={text.asSent} consequence={text.asSentWill(unsure)} onConfirm={() => settle.run({ id: reminder.id, channel, as: 'sent' })} />
          <ConfirmAct tone="plain" label={text.again} consequence={text.againWill(unsure)} onConfirm={() => settle.run({ id: reminder.id, channel, as: 'again' })} />
        </span>
      }
    />
  ))
}

const Outside = ({ reminder }: { reminder: Reminder }) => (
  <DataTable
    label={text.outside}
    size="small"
    rows={reminder.outside}
    rowKey={({ channel }) => channel}
    columns={[
      { key: 'channel', title: text.channel, kind: 'name', render: ({ channel }) => remindersText.channels[channel] },
      ...(['sent', 'waiting', 'failed', 'skipped', 'unsure'] as const).map((key) => ({ key, title: text[key], kind: 'number' as const, render: (row: Reminder['outside'][number]) => String(row[key]) })),
    ]}
  />
)

const CancelAct = ({ reminder: { id, version, title } }: { reminder: Reminder }) => {
  const [reason, setReason] = useState('')
  const cancel = useAct(useApi().reminders.cancelReminder.mutationOptions())
  return (
    <ConfirmAct isDestructive label={text.cancel} consequence={text.cancelWill(title)} canConfirm={reason.trim().length >= 2} onConfirm={() => cancel.run({ id, version, reason: reason.trim() })}>
      <Form layout="vertical"><Form.Item label={text.cancelReason} htmlFor="cancel-reason"><Input id="cancel-reason" value={reason} maxLength={100} onChange={(event) => setReason(event.target.value)} /></Form.Item></Form>
    </ConfirmAct>
  )
}

interface ReminderDrawerProps {
  reminder: Reminder
  unitName: (id: string) => string
  onClose: () => void
  onEdit: () => void
  onCorrect: () => void
  onApproved: (n: number) => void
}

/** One reminder: its words, whom it reaches, how it stands, and what may be done about it. */
export const ReminderDrawer = ({ reminder, unitName, onClose, onEdit, onCorrect, onApproved }: ReminderDrawerProps) => {
  const { can } = useSession()
  const api = useApi()
  const mayManage = can('reminder.manage')
  const isOpen = reminder.state === 'planned' || reminder.state === 'approved'
  const people = useQuery({ ...api.reminders.countAudience.queryOptions({ audience: reminder.audience }), enabled: mayManage && isOpen })
  const { receipts, approvedByName, approvedAt, sentAt, cancelReason } = reminder
  return (
    <Drawer open title={text.title} onClose={onClose} size="min(520px, 100vw)">
      <div className="dj-reminder-parts">
        <h3 className="dj-message-title">{reminder.title}</h3>
        <p className="dj-message-body">{reminder.body}</p>
        <Unsure reminder={reminder} />
        <FactList
          facts={[
            { key: 'state', label: text.state, value: <ReminderState reminder={reminder} /> },
            { key: 'at', label: text.sendOn, value: `${formatTableDay(reminder.sendOn)} ${reminder.sendTime}` },
            { key: 'audience', label: text.audience, value: audienceWords(reminder.audience, unitName) },
            ...(people.data === undefined ? [] : [{ key: 'people', label: text.people, value: text.peopleToday(people.data.count) }]),
            { key: 'way', label: text.way, value: plan.urgencies[reminder.urgency], note: remindersText.form.urgencyHint[reminder.urgency] },
            { key: 'by', label: text.by, value: `${reminder.orgUnitName}　${reminder.createdByName}` },
            ...(approvedByName === null ? [] : [{ key: 'approved', label: text.approvedBy, value: `${approvedByName}　${approvedAt === null ? '' : formatTableTime(approvedAt)}` }]),
            ...(sentAt === null ? [] : [{ key: 'sent', label: text.sentAt, value: formatTableTime(sentAt) }]),
            ...(receipts === null ? [] : [{ key: 'receipts', label: text.receipts, value: `${text.receiptsOf(receipts.delivered, receipts.read)}　${formatPercent(receipts.read, receipts.delivered)}`, note: text.counted }]),
            ...(cancelReason === null ? [] : [{ key: 'reason', label: text.reason, value: cancelReason }]),
          ]}
        />
        {reminder.outside.length > 0 ? <Outside reminder={reminder} /> : null}
        {mayManage ? (
          <div className="dj-reminder-acts">
            {reminder.state === 'planned' ? <ApproveAct reminders={[reminder]} label={plan.approve} tone="primary" onApproved={onApproved} /> : null}
            {isOpen ? <ActButton act={{ key: 'edit', label: text.edit, onSelect: onEdit }} /> : null}
            {isOpen ? <CancelAct reminder={reminder} /> : null}
            {reminder.state === 'sent' ? <ActButton act={{ key: 'correct', label: text.correct, onSelect: onCorrect }} /> : null}
          </div>
        ) : null}
      </div>
    </Drawer>
  )
}
