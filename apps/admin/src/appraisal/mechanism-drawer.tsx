import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'
import type { Board, MechanismLine } from './types.ts'

const text = appraisalText.mechanisms
const formId = 'keep-mechanism'
const labels = { plan: text.planAct, record: text.recordAct, result: text.resultAct } as const
const consequences = { plan: text.planWill, record: text.recordWill, result: text.resultWill } as const

/** What is kept of an institution here. */
export type MechanismAct = keyof typeof labels

/** Plan, record or result of one institution. */
export const MechanismDrawer = ({ board, line, act, onClose }: { board: Board; line: MechanismLine; act: MechanismAct; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const plan = useAct(api.appraisal.planMechanism.mutationOptions(), onClose)
  const record = useAct(api.appraisal.recordMechanism.mutationOptions(), onClose)
  const result = useAct(api.appraisal.concludeMechanism.mutationOptions(), onClose)
  const base = { orgUnitId: board.orgUnitId, year: board.year, mechanism: line.key }
  const current = { plan, record, result }[act]
  const submit = ({ text: words, heldOn }: { text: string; heldOn: string }): void => {
    if (act === 'plan') plan.submit({ ...base, plan: words })
    else if (act === 'record') record.submit({ ...base, title: words, heldOn })
    else result.submit({ ...base, result: words })
  }
  const label = { plan: text.planHint, record: text.title2, result: text.result }[act]
  return (
    <DrawerForm isOpen title={text.of(labels[act], line.name)} formId={formId} submitLabel={labels[act]} consequence={consequences[act]} isBusy={current.isBusy} failure={current.failure} onClose={onClose}>
      <Form id={formId} layout="vertical" requiredMark={false} initialValues={{ text: act === 'plan' ? (line.plan?.text ?? '') : act === 'result' ? (line.result?.text ?? '') : '', heldOn: today }} onFinish={submit}>
        {act === 'record' ? <Form.Item name="heldOn" label={text.heldOn} rules={[{ required: true, message: text.contentMissing }]}><Input type="date" max={today} /></Form.Item> : null}
        <Form.Item name="text" label={label} {...(act === 'plan' ? { extra: line.planHint } : {})} rules={[{ required: true, whitespace: true, min: 2, message: text.contentMissing }]}><Input.TextArea rows={4} maxLength={act === 'record' ? 120 : 1000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
