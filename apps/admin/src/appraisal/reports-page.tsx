import { QueryView, useAct, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, DrawerForm, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import type { ReportLine } from './types.ts'
import { yearsBack } from './years.ts'
import './appraisal.css'

const text = appraisalText.reports
const start = { year: '' }
const formId = 'write-report'
const states: Readonly<Record<ReportLine['stage'], StateName>> = { written: 'due', review: 'due', judge: 'due', told: 'done', closed: 'done' }

interface Fields {
  orgUnitId: string
  level: ReportLine['level']
  text: string
}

const WriteDrawer = ({ year, onClose, onDone }: { year: number; onClose: () => void; onDone: (reportId: string) => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const units = useQuery(api.org.listOrgTree.queryOptions({ permission: 'appraisal.manage' }))
  const chosen = Form.useWatch('orgUnitId', form)
  const choices = (units.data ?? []).filter(({ kind, form: kindForm }) => kind !== 'group' && kind !== 'mass_org' && kindForm !== 'temporary_branch')
  const unit = choices.find(({ id }) => id === chosen)
  const levels = (['branch', 'organ', 'working_committee'] as const).filter((level) => unit !== undefined && (unit.kind === 'branch' ? level !== 'working_committee' : level === 'working_committee'))
  const write = useAct(api.appraisal.writeReport.mutationOptions(), ({ reportId }) => onDone(reportId))
  return (
    <DrawerForm isOpen title={text.form.title} formId={formId} submitLabel={text.form.submit} consequence={text.form.will} isBusy={write.isBusy} failure={write.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} onFinish={(fields) => write.submit({ ...fields, year })}>
        <Form.Item name="orgUnitId" label={text.form.unit} rules={[{ required: true, message: text.form.unitMissing }]}><Select showSearch={{ optionFilterProp: 'label' }} loading={units.isPending} options={choices.map(({ id, name }) => ({ value: id, label: name }))} onChange={() => form.resetFields(['level'])} /></Form.Item>
        {levels.length === 0 ? null : <Form.Item name="level" label={text.form.level} rules={[{ required: true, message: text.form.levelMissing }]}><Radio.Group options={levels.map((value) => ({ value, label: text.levels[value] }))} /></Form.Item>}
        <Form.Item name="text" label={text.form.text} extra={text.form.textHint} rules={[{ required: true, whitespace: true, min: 20, message: text.form.textMissing }]}><Input.TextArea rows={10} maxLength={8000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 述职评议 of a year in organization order. */
export const ReportsPage = () => {
  const api = useApi()
  const go = useGo()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const [isWriting, setWriting] = useState(false)
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const list = useQuery(api.appraisal.listReports.queryOptions({ year: Number(year) }))
  const write = { key: 'write', label: text.write, tone: 'primary', onSelect: () => setWriting(true) } as const
  return (
    <>
      <PageHead title={text.title} facts={text.facts(year)} actions={can('appraisal.manage') ? <ActButton act={write} /> : null} />
      <FilterBar><FilterSelect label={appraisalText.list.year} value={year} options={yearsBack(today, appraisalText.list.yearOf)} onChange={(value) => setFilter({ year: value })} /></FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.table} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.empty} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable label={text.table} rows={items} rowKey={({ id }) => id} columns={[
              { key: 'unit', title: text.unit, kind: 'name', render: ({ id, orgUnitName }) => <AppLink href={`/life/reports/${id}`}>{orgUnitName}</AppLink> },
              { key: 'person', title: text.person, render: ({ memberName }) => memberName },
              { key: 'level', title: text.level, render: ({ level }) => text.levels[level] },
              { key: 'stage', title: text.stage, render: ({ stage }) => <StateTag state={states[stage]}>{text.stages[stage]}</StateTag> },
              { key: 'mark', title: text.mark, render: ({ mark }) => (mark === null ? null : appraisalText.marks[mark]) },
              { key: 'decided', title: text.decided, kind: 'date', render: ({ decidedOn }) => formatTableDay(decidedOn) },
            ]} />
          )}
        </QueryView>
      </Panel>
      {isWriting ? <WriteDrawer year={Number(year)} onClose={() => setWriting(false)} onDone={(reportId) => go(`/life/reports/${reportId}`)} /> : null}
    </>
  )
}
