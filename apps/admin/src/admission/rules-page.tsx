import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { DataTable, DrawerForm, EmptyState, LinkButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { rulesText as text } from './locales/more.zh-CN.ts'
import type { RuleLine } from './types.ts'
import '../members/members.css'
import './admission.css'

const formId = 'admission-rule'
const unitWord = (unit: string): string => text.units[unit] ?? unit

interface Fields { parameters?: Record<string, number | null>; papers?: string; isObligatory?: boolean; reason: string }

const TightenDrawer = ({ rule, onClose }: { rule: RuleLine; onClose: () => void }) => {
  const api = useApi()
  const tighten = useAct(api.admission.tightenRule.mutationOptions(), onClose)
  const submit = ({ parameters = {}, papers = '', isObligatory = false, reason }: Fields): void =>
    tighten.submit({
      ruleId: rule.ruleId,
      parameters: Object.fromEntries(Object.entries(parameters).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value] as const]))),
      papers: papers.split('\n').map((title) => title.trim()).filter((title) => title !== '').map((title) => ({ title })),
      isObligatory, reason: reason.trim(),
    })
  return (
    <DrawerForm isOpen title={text.tightenOf(rule.name)} formId={formId} submitLabel={text.form.submit} consequence={text.form.will} isBusy={tighten.isBusy} failure={tighten.failure} onClose={onClose}>
      <p className="dj-drawer-lead">{rule.text}</p>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ parameters: Object.fromEntries(rule.parameters.map((one) => [one.name, one.local])), papers: rule.localPapers.join('\n'), isObligatory: rule.isObligatory, reason: '' }} onFinish={submit}>
        {rule.parameters.filter((one) => one.tighter !== 'fixed').map((one) => (
          <Form.Item key={one.name} name={['parameters', one.name]} label={one.label} extra={text.form.hint(one.national, unitWord(one.unit))}><InputNumber min={0} max={1000} style={{ width: '100%' }} /></Form.Item>
        ))}
        <Form.Item name="papers" label={text.form.papers}><Input.TextArea rows={2} maxLength={600} /></Form.Item>
        <Form.Item name="isObligatory" valuePropName="checked"><Checkbox>{text.form.obligatory}</Checkbox></Form.Item>
        <Form.Item name="reason" label={text.form.reason} rules={[{ required: true, whitespace: true, message: text.form.reasonMissing }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 适用规定: what each step asks for today, and what the unit has tightened. */
export const RulesPage = () => {
  const api = useApi()
  const { can } = useSession()
  const [rule, setRule] = useState<RuleLine | null>(null)
  const query = useQuery(api.admission.listRules.queryOptions({}))
  return (
    <>
      <PageHead title={text.title} {...(query.data === undefined ? {} : { facts: text.facts(formatLongDay(query.data.asOf)) })} />
      <Panel isFlush>
        <QueryView query={query} subject={text.title} rows={10} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.title} size="small" rows={items} rowKey={(one) => `${one.ruleId}${one.step}`}
              columns={[
                { key: 'step', title: text.columns.step, kind: 'name', render: ({ number, name }) => `${number}　${name}` },
                { key: 'text', title: text.columns.text, width: 360, render: (one) => <span className="dj-rule-text">{one.text}</span> },
                { key: 'citation', title: text.columns.citation, render: ({ citation }) => <span className="dj-rule-text">{citation}</span> },
                { key: 'binding', title: text.columns.binding, render: ({ binding }) => binding },
                { key: 'local', title: text.columns.local, render: ({ parameters, localPapers }) => [...parameters.filter((one) => one.local !== null).map((one) => text.parameter(one.label, one.local ?? 0, unitWord(one.unit))), ...localPapers].join('、') || text.same },
                ...(can('admission.approve') ? [{ key: 'acts', title: text.columns.acts, kind: 'acts' as const, render: (one: RuleLine) => <LinkButton onSelect={() => setRule(one)} label={text.tightenOf(one.name)}>{text.tighten}</LinkButton> }] : []),
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {rule === null ? null : <TightenDrawer rule={rule} onClose={() => setRule(null)} />}
    </>
  )
}
