import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Input, Radio } from 'antd'
import { AudienceFields } from '../cloud/audience-fields.tsx'
import { unitChoices } from '../life/units.ts'
import { remindersText } from './locales/zh-CN.ts'
import { audienceValues, reminderAudience, type AudienceValues } from './reminder-audience.ts'
import type { Audience, Reminder } from './types.ts'

const text = remindersText.form

interface Unit {
  readonly id: string
  readonly parentId: string | null
  readonly kind: string
  readonly name: string
  readonly shortName: string
}

/** A new reminder, a change of one that waits, or the correction of one that was sent. */
export type FormPlan = { readonly kind: 'write' } | { readonly kind: 'edit' | 'correct'; readonly reminder: Reminder }

interface Values extends AudienceValues {
  readonly occasion: string
  readonly title: string
  readonly body: string
  readonly urgency: Reminder['urgency']
  readonly sendOn: string
  readonly sendTime: string
}

const kinds = [{ value: 'subtree', label: text.subtree }, { value: 'posts', label: text.posts }, { value: 'members', label: text.members }]
const urgencies = (['quiet', 'normal', 'mandatory'] as const).map((value) => ({ value, label: remindersText.plan.urgencies[value] }))
const categories = Object.entries(text.categoryNames).map(([value, label]) => ({ value, label }))

/** How many the server counts today. */
const useCount = (audience: Audience | null): { words: string; count: number | null } => {
  const api = useApi()
  // A query that is off still needs an input of the right shape.
  const counted = useQuery({ ...api.reminders.countAudience.queryOptions({ audience: audience ?? { kind: 'subtree', orgUnitId: '' } }), enabled: audience !== null })
  if (audience === null) return { words: text.choose, count: null }
  if (counted.data) return { words: counted.data.count === 0 ? text.nobody : text.will(counted.data.count), count: counted.data.count }
  return { words: counted.isError ? text.notCounted : text.counting, count: null }
}

const startOf = (plan: FormPlan, rootId: string, today: string): Partial<Values> => {
  if (plan.kind === 'write') return { kind: 'subtree', orgUnitId: rootId, posts: ['secretary'], memberIds: [], categories: [], urgency: 'normal', sendOn: today, sendTime: '09:00' }
  const { occasion, title, body, audience, urgency, sendOn, sendTime } = plan.reminder
  if (plan.kind === 'edit') return { ...audienceValues(audience), occasion, title, body, urgency, sendOn, sendTime }
  return { ...audienceValues(audience), occasion, title: text.correction(title).slice(0, 60), body: '', urgency, sendOn: today, sendTime }
}

/** Writes or changes a reminder; says how many it would reach before it is saved. */
export const ReminderForm = ({ plan, units, onClose, onSaved }: { plan: FormPlan; units: readonly Unit[]; onClose: () => void; onSaved: (words: string) => void }) => {
  const api = useApi()
  const { today } = useSession()
  const ownerId = plan.kind === 'write' ? (units[0]?.id ?? '') : plan.reminder.orgUnitId
  const [form] = Form.useForm<Values>()
  const values: Partial<Values> = Form.useWatch((all: Partial<Values>) => all, form) ?? {}
  const { words, count } = useCount(reminderAudience(values, ownerId))
  const write = useAct(api.reminders.writeReminder.mutationOptions(), (_answer, { title }) => onSaved(text.saved(title)))
  const edit = useAct(api.reminders.editReminder.mutationOptions(), (_answer, { title }) => onSaved(text.changed(title)))
  const isEdit = plan.kind === 'edit'
  const onFinish = ({ occasion, title, body, urgency, sendOn, sendTime, ...chosen }: Values): void => {
    const audience = reminderAudience(chosen, ownerId)
    if (audience === null) return
    const common = { title, body, urgency, sendOn, sendTime, audience }
    if (plan.kind === 'edit') edit.submit({ ...common, id: plan.reminder.id, version: plan.reminder.version })
    else write.submit({ ...common, orgUnitId: ownerId, occasion, ...(plan.kind === 'correct' ? { correctsId: plan.reminder.id } : {}) })
  }
  return (
    <DrawerForm
      isOpen
      title={text[plan.kind]}
      formId="reminder"
      submitLabel={isEdit ? text.submitEdit : text.submitWrite}
      consequence={<span role="status">{words}</span>}
      isBusy={write.isBusy || edit.isBusy}
      failure={isEdit ? edit.failure : write.failure}
      canSubmit={count !== null && count > 0}
      onClose={onClose}
    >
      <Form<Values> id="reminder" form={form} layout="vertical" initialValues={startOf(plan, ownerId, today)} onFinish={onFinish}>
        {plan.kind === 'write' ? <Form.Item name="occasion" label={text.occasion} rules={[{ required: true, whitespace: true, min: 2, message: text.occasionMissing }]}><Input maxLength={20} /></Form.Item> : <Form.Item name="occasion" hidden><Input /></Form.Item>}
        <Form.Item name="kind" label={text.kind}><Radio.Group options={kinds} /></Form.Item>
        <AudienceFields kind={values.kind ?? 'subtree'} units={unitChoices(units)} branchIds={units.filter(({ kind }) => kind === 'branch').map(({ id }) => id)} />
        {values.kind === 'subtree' ? <Form.Item name="categories" label={text.categories} extra={text.categoriesHint}><Checkbox.Group options={categories} /></Form.Item> : null}
        <Form.Item name="title" label={text.title} rules={[{ required: true, whitespace: true, min: 2, message: text.titleMissing }]}><Input maxLength={60} showCount /></Form.Item>
        <Form.Item name="body" label={text.body} extra={text.bodyHint} rules={[{ required: true, whitespace: true, message: text.bodyMissing }]}><Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} maxLength={2000} /></Form.Item>
        <div className="dj-form-pair">
          <Form.Item name="sendOn" label={text.sendOn} rules={[{ required: true, message: text.dayMissing }]}><Input type="date" min={today} /></Form.Item>
          <Form.Item name="sendTime" label={text.sendTime} rules={[{ required: true, message: text.timeMissing }]}><Input type="time" /></Form.Item>
        </div>
        <Form.Item name="urgency" label={text.urgency} extra={text.urgencyHint[values.urgency ?? 'normal']}><Radio.Group options={urgencies} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
