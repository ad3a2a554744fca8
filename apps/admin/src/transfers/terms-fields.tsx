import { useApi, useSession } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { transfersText } from './locales/zh-CN.ts'
import type { TransferTerms } from './terms-form.ts'
import { duesMonths } from './view.ts'

const text = transfersText.draft
const needed = [{ required: true, message: text.missing }]
const options = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))

const InsideFields = ({ exceptUnitId }: { exceptUnitId: string | null }) => {
  const api = useApi()
  const branches = useQuery(api.transfer.branchChoices.queryOptions())
  return (
    <Form.Item name="toUnitId" label={text.toUnit} rules={needed}>
      <Select loading={branches.isPending} options={(branches.data ?? []).filter(({ id }) => id !== exceptUnitId).map(({ id, name }) => ({ value: id, label: name }))} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  )
}

const TenantFields = ({ known }: { known: { id: string; name: string } | null }) => {
  const api = useApi()
  const [search, setSearch] = useState('')
  const tenants = useQuery(api.transfer.tenantDirectory.queryOptions({ search }))
  const found = (tenants.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const all = known === null || found.some(({ value }) => value === known.id) ? found : [{ value: known.id, label: known.name }, ...found]
  return (
    <>
      <Form.Item name="toTenantId" label={text.toTenant} extra={text.toTenantHint} rules={needed}>
        <Select loading={tenants.isFetching} options={all} showSearch={{ filterOption: false, onSearch: setSearch }} />
      </Form.Item>
      <Form.Item name="toName" label={text.toNameTenant}><Input maxLength={80} /></Form.Item>
    </>
  )
}

/** The fields of a transfer's terms inside an antd form. `isInside` keeps the way where it may not change any more; what records tell is not asked. */
export const TermsFields = ({ fromUnitId, isInside, knownTenant, hasPosts, isProbationary }: { fromUnitId: string | null; isInside: boolean | null; knownTenant: { id: string; name: string } | null; hasPosts: boolean; isProbationary: boolean }) => {
  const { today } = useSession()
  const way = Form.useWatch<TransferTerms['way']>('way')
  const ways = options(transfersText.way).filter(({ value }) => isInside === null || (value === 'internal') === isInside)
  return (
    <>
      <Form.Item name="way" label={text.way} rules={needed}><Radio.Group options={ways} /></Form.Item>
      {way === 'internal' ? <InsideFields exceptUnitId={fromUnitId} /> : null}
      {way === 'tenant' ? <TenantFields known={knownTenant} /> : null}
      {way === 'package' ? <Form.Item name="toName" label={text.toNamePackage} rules={needed}><Input maxLength={80} /></Form.Item> : null}
      <Form.Item name="reason" label={text.reason} rules={needed}><Select options={options(transfersText.reason)} /></Form.Item>
      <Form.Item name="duesPaidTo" label={text.duesPaidTo} rules={needed}><Select options={duesMonths(today).map((month) => ({ value: month, label: text.monthOf(month) }))} /></Form.Item>
      <Form.Item name="confirmed" label={text.confirmed}><Checkbox.Group className="dj-check-list" options={options(text.confirmedWords).filter(({ value }) => value === 'file' || isProbationary)} /></Form.Item>
      {hasPosts ? <Form.Item name="endsPosts" valuePropName="checked"><Checkbox>{text.endsPosts}</Checkbox></Form.Item> : null}
      <Form.Item name="reasonNote" label={text.reasonNote}><Input.TextArea maxLength={200} rows={2} /></Form.Item>
    </>
  )
}
