import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'
import type { Board } from './types.ts'

const text = appraisalText.mechanisms.rateForm
const formId = 'rate-branch'

interface Fields {
  model: string
  grade: string
  vetoes?: string[]
  reason: string
  decidedOn: string
}

/** 评定: the grade as the committee decided it, under a model that is data. */
export const RateDrawer = ({ board, unit, onClose }: { board: Board; unit: Board['ratings'][number]; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const chosen = Form.useWatch('model', form) ?? board.models[0]?.key
  const model = board.models.find(({ key }) => key === chosen)
  const rate = useAct(api.appraisal.rateBranch.mutationOptions(), onClose)
  const filled = [{ required: true, message: text.missing }]
  return (
    <DrawerForm isOpen title={appraisalText.mechanisms.rateOf(unit.name)} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={rate.isBusy} failure={rate.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ model: board.models[0]?.key, decidedOn: today }} onFinish={({ vetoes = [], ...fields }) => rate.submit({ orgUnitId: unit.orgUnitId, year: board.year, ...fields, vetoes })}>
        <Form.Item name="model" label={text.model} extra={model?.note} rules={filled}><Select options={board.models.map(({ key, name }) => ({ value: key, label: name }))} /></Form.Item>
        <Form.Item name="grade" label={text.grade} rules={filled}><Radio.Group options={(model?.grades ?? []).map((value) => ({ value, label: value }))} /></Form.Item>
        <Form.Item name="vetoes" label={text.vetoes}><Checkbox.Group options={board.vetoItems.map(({ key, name }) => ({ value: key, label: name }))} /></Form.Item>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, min: 2, message: text.missing }]}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
        <Form.Item name="decidedOn" label={text.decidedOn} rules={filled}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
