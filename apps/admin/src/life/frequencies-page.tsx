import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { DataTable, DrawerForm, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { complianceText } from './locales/compliance.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import type { FrequencyLine } from './types.ts'

const text = complianceText.frequency

const SetDrawer = ({ line, onClose }: { line: FrequencyLine | null; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const set = useAct(api.life.setFrequency.mutationOptions(), onClose)
  const submit = (values: { times: number; effectiveFrom: string; basis: string }): void => {
    if (line !== null) set.submit({ kind: line.kind, ...values })
  }
  return (
    <DrawerForm isOpen={line !== null} title={line === null ? text.set : text.drawer(lifeText.kinds[line.kind])} formId="frequency" submitLabel={text.submit} consequence={text.will} isBusy={set.isBusy} failure={set.failure} onClose={() => { set.clear(); onClose() }}>
      <Form id="frequency" layout="vertical" onFinish={submit} initialValues={{ times: line?.times ?? 1 }}>
        <Form.Item name="times" label={text.field} rules={[{ required: true, message: text.fieldMissing }]}><InputNumber min={0} max={31} precision={0} /></Form.Item>
        <Form.Item name="effectiveFrom" label={text.from} rules={[{ required: true, message: text.fromMissing }]}><Input type="date" min={today} /></Form.Item>
        <Form.Item name="basis" label={text.basis} rules={[{ required: true, whitespace: true, message: text.basisMissing }]}><Input maxLength={120} placeholder={text.basisHint} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** How often everything is to be held: by the article, and where the bureau set more. */
export const FrequenciesPage = () => {
  const api = useApi()
  const { can } = useSession()
  const [line, setLine] = useState<FrequencyLine | null>(null)
  const query = useQuery(api.life.listFrequencies.queryOptions({}))
  return (
    <>
      <PageHead title={text.title} facts={text.facts} crumbs={[{ label: text.crumb, href: '/life' }, { label: text.title }]} />
      <Panel isFlush>
        <QueryView query={query} subject={text.title} rows={8}>
          {(lines) => (
            <DataTable
              label={text.table}
              rows={lines}
              rowKey={(one) => `${one.owner}:${one.kind}`}
              columns={[
                { key: 'kind', title: text.columns.kind, kind: 'name', render: (one) => lifeText.kinds[one.kind] },
                { key: 'owner', title: text.columns.owner, render: (one) => text.owner[one.owner] },
                { key: 'national', title: text.columns.national, render: (one) => (one.national === null ? text.noNumber : text.times(one.unit, one.national)) },
                { key: 'inForce', title: text.columns.inForce, render: (one) => <>{text.times(one.unit, one.times)}{one.versions.map((version) => <div key={version.id} className="dj-hint">{text.version(formatTableDay(version.effectiveFrom), text.times(one.unit, version.times), version.basis, version.setBy)}</div>)}</> },
                { key: 'basis', title: text.columns.basis, render: (one) => one.citation },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (one) => (can('org.manage') && can('meeting.exempt') ? <button type="button" className="dj-link-button" aria-label={text.setOf(lifeText.kinds[one.kind])} onClick={() => setLine(one)}>{text.set}</button> : null) },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <SetDrawer key={line?.kind ?? ''} line={line} onClose={() => setLine(null)} />
    </>
  )
}
