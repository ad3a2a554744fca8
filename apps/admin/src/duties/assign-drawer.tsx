import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm, LinkButton } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Select } from 'antd'
import { unitChoices, useUnits } from '../life/units.ts'
import { pastItems } from './duty-rows.ts'
import { dutiesText } from './locales/zh-CN.ts'
import type { Template } from './types.ts'

const text = dutiesText.assign

interface Values { year: number; orgUnitIds: string[] }

/** What an assignment came to. */
export interface Assigned {
  readonly title: string
  readonly units: number
  readonly items: number
  readonly skipped: readonly string[]
}

const Units = ({ choices, branchIds, value = [], onChange }: { choices: Array<{ value: string; label: string }>; branchIds: readonly string[]; value?: string[]; onChange?: (ids: string[]) => void }) => (
  <div className="dj-units">
    <span className="dj-units-tools"><LinkButton onSelect={() => onChange?.([...branchIds])}>{text.allBranches}</LinkButton><LinkButton onSelect={() => onChange?.([])}>{text.noBranches}</LinkButton><span role="status">{text.chosen(value.length)}</span></span>
    <Checkbox.Group value={value} options={choices} onChange={(ids) => onChange?.(ids)} />
  </div>
)

/** Assigns a list to several organizations for a year; says beforehand how many items that makes and for whom it changes nothing. Closed while `template` is null. */
export const AssignDrawer = ({ template, onClose, onDone }: { template: Template | null; onClose: () => void; onDone: (assigned: Assigned) => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Values>()
  const year = Form.useWatch('year', form) ?? Number(today.slice(0, 4))
  const chosen = Form.useWatch('orgUnitIds', form) ?? []
  const units = (useUnits('duty.assign').data ?? []).filter(({ kind }) => kind !== 'group' && kind !== 'mass_org')
  const known = useQuery(api.duties.checklistProgress.queryOptions({ year, templateKey: template?.key ?? '' }, { enabled: template !== null }))
  const have = new Set((known.data ?? []).map((row) => row.orgUnitId))
  const fresh = chosen.filter((id) => !have.has(id))
  const assign = useAct(api.duties.assignChecklist.mutationOptions(), ({ assigned, alreadyAssigned }) => {
    onDone({ title: template?.title ?? '', units: assigned.length, items: assigned.reduce((sum, one) => sum + one.items, 0), skipped: alreadyAssigned.map((one) => one.orgUnitName) })
    onClose()
  })
  if (template === null) return null
  const past = pastItems(template, year, today)
  const will = [text.will(fresh.length, template.items.length, year), ...(fresh.length < chosen.length ? [text.alreadyIn(chosen.length - fresh.length)] : []), ...(past > 0 ? [text.past(past)] : [])].join('')
  return (
    <DrawerForm isOpen title={text.title(template.title)} formId="assign" submitLabel={text.submit} consequence={chosen.length === 0 ? text.willNothing : will} isBusy={assign.isBusy} failure={assign.failure} onClose={() => { assign.clear(); onClose() }}>
      <Form<Values> id="assign" form={form} layout="vertical" initialValues={{ year: Number(today.slice(0, 4)), orgUnitIds: [] }} onFinish={({ orgUnitIds, ...rest }) => assign.submit({ templateId: template.id, orgUnitIds, ...rest })}>
        <Form.Item name="year" label={text.year}><Select options={[0, 1].map((step) => Number(today.slice(0, 4)) + step).map((value) => ({ value, label: dutiesText.list.yearOf(value) }))} /></Form.Item>
        <Form.Item name="orgUnitIds" label={text.units} rules={[{ required: true, type: 'array', min: 1, message: text.unitsMissing }]}>
          <Units choices={unitChoices(units)} branchIds={units.filter((unit) => unit.kind === 'branch' && unit.form !== 'temporary_branch').map(({ id }) => id)} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
