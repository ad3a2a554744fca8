import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'

const text = appraisalText.reports.answerForm
const shared = appraisalText.one.answerForm
const formId = 'answer-report'
const marks = ['good', 'fair', 'ordinary', 'poor'] as const

interface Fields {
  outcome: 'kept' | 'changed'
  mark?: (typeof marks)[number]
  answer: string
}

/** 答复述职异议. */
export const ReportAnswerDrawer = ({ objectionId, grounds, onClose }: { objectionId: string; grounds: string; onClose: () => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const outcome = Form.useWatch('outcome', form)
  const answer = useAct(api.appraisal.answerReportObjection.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={answer.isBusy} failure={answer.failure} onClose={onClose}>
      <p className="dj-apr-text">{grounds}</p>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} onFinish={({ mark, ...fields }) => answer.submit({ objectionId, ...fields, ...(fields.outcome === 'changed' && mark !== undefined ? { mark } : {}) })}>
        <Form.Item name="outcome" label={shared.outcome} rules={[{ required: true, message: shared.outcomeMissing }]}><Radio.Group options={[{ value: 'kept', label: shared.keep }, { value: 'changed', label: text.change }]} /></Form.Item>
        {outcome === 'changed' ? <Form.Item name="mark" label={text.mark} rules={[{ required: true, message: shared.gradeMissing }]}><Radio.Group options={marks.map((value) => ({ value, label: appraisalText.marks[value] }))} /></Form.Item> : null}
        <Form.Item name="answer" label={shared.answer} rules={[{ required: true, whitespace: true, min: 2, message: shared.answerMissing }]}><Input.TextArea rows={4} maxLength={1000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
