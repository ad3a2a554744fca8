import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ConfirmAct, DrawerForm, StateTag } from '@dangjian/ui/admin'
import { Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { optionsOf } from '../members/choices.ts'
import { publicityText } from './locales/more.zh-CN.ts'
import type { Publicity } from './types.ts'

const text = publicityText.drawer
const formId = 'admission-objection'
type Objection = Publicity['objections'][number]

const looks = { open: 'due', rejected: 'done', upheld: 'failed' } as const

const Settle = ({ objection }: { objection: Objection }) => {
  const api = useApi()
  const [finding, setFinding] = useState('')
  const [outcome, setOutcome] = useState<'rejected' | 'upheld'>('rejected')
  const settle = useAct(api.admission.settleObjection.mutationOptions())
  return (
    <ConfirmAct tone="link" label={text.settle} consequence={text.settleWill} canConfirm={finding.trim().length >= 2} onConfirm={() => settle.run({ objectionId: objection.id, outcome, finding: finding.trim() })}>
      <Radio.Group aria-label={text.outcome} value={outcome} options={optionsOf(text.outcomes)} onChange={(event) => setOutcome(event.target.value === 'upheld' ? 'upheld' : 'rejected')} />
      <label className="dj-ask">{text.finding}<Input.TextArea rows={2} maxLength={500} value={finding} onChange={(event) => setFinding(event.target.value)} /></label>
    </ConfirmAct>
  )
}

interface Fields { content: string; receivedOn: string }

/** What was brought forward during a publicity, and a form for one more. */
export const ObjectionsDrawer = ({ publicity, onClose }: { publicity: Publicity; onClose: () => void }) => {
  const api = useApi()
  const { today, can } = useSession()
  const [form] = Form.useForm<Fields>()
  const record = useAct(api.admission.recordObjection.mutationOptions(), () => form.resetFields())
  const isOpen = publicity.state === 'open' && can('admission.handle')
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.add} consequence={text.will} isBusy={record.isBusy} failure={record.failure} canSubmit={isOpen} onClose={onClose}>
      <p className="dj-drawer-lead">{publicity.name}</p>
      {publicity.objections.length === 0 ? <p className="dj-hint">{text.none}</p> : null}
      <ul className="dj-lines">
        {publicity.objections.map((one) => (
          <li key={one.id}>
            <StateTag state={looks[one.state]}>{text[one.state]}</StateTag><span>{formatTableDay(one.receivedOn)}</span><span className="dj-hint">{one.content ?? text.hidden}</span>
            {one.finding === null ? null : <span className="dj-hint">{one.finding}</span>}
            {one.state === 'open' && isOpen ? <Settle objection={one} /> : null}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ receivedOn: today, content: '' }} onFinish={({ content, receivedOn }) => record.submit({ publicityId: publicity.id, receivedOn, content: content.trim() })}>
          <Form.Item name="content" label={text.content} rules={[{ required: true, whitespace: true, message: text.contentMissing }]}><Input.TextArea rows={3} maxLength={1000} /></Form.Item>
          <Form.Item name="receivedOn" label={text.receivedOn}><Input type="date" max={today} /></Form.Item>
        </Form>
      ) : null}
    </DrawerForm>
  )
}
