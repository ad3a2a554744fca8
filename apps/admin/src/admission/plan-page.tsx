import { QueryView, saveTable, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { ActButton, DataTable, DrawerForm, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import type { Act } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { unitChoices, useUnits } from '../life/units.ts'
import { planText as text } from './locales/more.zh-CN.ts'
import type { PlanLine } from './types.ts'
import '../members/members.css'
import './admission.css'

const formId = 'admission-quota'

interface Fields { orgUnitId: string; quota: number; note?: string }

const QuotaDrawer = ({ year, line, onClose }: { year: number; line: PlanLine | null; onClose: () => void }) => {
  const api = useApi()
  const units = useUnits('admission.approve').data ?? []
  const set = useAct(api.admission.setQuota.mutationOptions(), onClose)
  const submit = ({ orgUnitId, quota, note = '' }: Fields): void => set.submit({ year, orgUnitId: line?.orgUnitId ?? orgUnitId, quota, ...(note.trim() === '' ? {} : { note: note.trim() }) })
  return (
    <DrawerForm isOpen title={text.form.title} formId={formId} submitLabel={text.form.submit} consequence={text.form.will} isBusy={set.isBusy} failure={set.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ orgUnitId: line?.orgUnitId, quota: line?.quota, note: line?.note ?? '' }} onFinish={submit}>
        <Form.Item name="orgUnitId" label={text.form.unit} rules={[{ required: true, message: text.form.unitMissing }]}><Select disabled={line !== null} showSearch={{ optionFilterProp: 'label' }} options={unitChoices(units.filter(({ kind }) => kind !== 'group' && kind !== 'mass_org'))} /></Form.Item>
        <Form.Item name="quota" label={text.form.quota} rules={[{ required: true, message: text.form.quotaMissing }]}><InputNumber min={0} max={99_999} style={{ width: '100%' }} /></Form.Item>
        <Form.Item name="note" label={text.form.note}><Input maxLength={200} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 发展计划: the quota of a year against those admitted. */
export const PlanPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const thisYear = Number(today.slice(0, 4))
  const [filter, setFilter] = useUrlState({ year: String(thisYear) })
  const [editing, setEditing] = useState<{ line: PlanLine | null } | null>(null)
  const year = Number(filter.year) || thisYear
  const query = useQuery(api.admission.listPlan.queryOptions({ year }))
  const items = query.data?.items ?? []
  const add: Act = { key: 'add', label: text.add, tone: 'primary', onSelect: () => setEditing({ line: null }) }
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(String(year))}
        actions={
          <>
            <ActButton act={{ key: 'export', label: text.export, isDisabled: items.length === 0, onSelect: () => saveTable(text.file(String(year)), [text.columns.unit, text.columns.quota, text.columns.admitted, text.columns.candidates, text.columns.note], items.map((line) => [line.orgUnitName, line.quota, line.admitted, line.candidates, line.note])) }} />
            {can('admission.approve') ? <ActButton act={add} /> : null}
          </>
        }
      />
      <Panel isFlush footer={text.note}>
        <div className="dj-panel-filters">
          <FilterBar label={text.filters} end={text.units}>
            <FilterSelect label={text.year} width={112} value={String(year)} options={[thisYear + 1, thisYear, thisYear - 1, thisYear - 2].map((one) => ({ value: String(one), label: text.years(one) }))} onChange={(next) => setFilter({ year: next })} />
          </FilterBar>
        </div>
        <QueryView query={query} subject={text.title} rows={6} isEmpty={(plan) => plan.items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} acts={can('admission.approve') ? [add] : []} />}>
          {(plan) => (
            <DataTable
              label={text.title} rows={plan.items} rowKey={({ orgUnitId }) => orgUnitId}
              columns={[
                { key: 'unit', title: text.columns.unit, kind: 'name', render: ({ orgUnitName }) => orgUnitName },
                { key: 'quota', title: text.columns.quota, kind: 'number', render: ({ quota }) => quota },
                { key: 'admitted', title: text.columns.admitted, kind: 'number', render: ({ admitted }) => admitted },
                { key: 'candidates', title: text.columns.candidates, kind: 'number', render: ({ candidates }) => candidates },
                { key: 'left', title: text.columns.left, kind: 'number', render: ({ quota, admitted }) => (admitted > quota ? <StateTag state="advice">{text.over}</StateTag> : text.leftOf(quota - admitted)) },
                { key: 'note', title: text.columns.note, render: ({ note }) => note },
                ...(can('admission.approve') ? [{ key: 'acts', title: text.columns.acts, kind: 'acts' as const, render: (line: PlanLine) => <LinkButton onSelect={() => setEditing({ line })} label={text.setOf(line.orgUnitName)}>{text.set}</LinkButton> }] : []),
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {editing === null ? null : <QuotaDrawer year={year} line={editing.line} onClose={() => setEditing(null)} />}
    </>
  )
}
