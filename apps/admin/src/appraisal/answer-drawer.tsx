import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'
import type { CampaignObjection, Grade } from './types.ts'

const text = appraisalText.one.answerForm
const formId = 'answer-objection'
const grades: readonly Grade[] = ['excellent', 'qualified', 'basic', 'unqualified']

interface Fields {
  outcome: 'kept' | 'changed'
  grade?: Grade
  answer: string
}

/** 答复异议: two answers, none preselected; another grade only where the objection holds. */
export const AnswerDrawer = ({ objection, onClose }: { objection: CampaignObjection; onClose: () => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const outcome = Form.useWatch('outcome', form)
  const answer = useAct(api.appraisal.answerGradeObjection.mutationOptions(), onClose)
  const submit = ({ grade, ...fields }: Fields): void => answer.submit({ objectionId: objection.id, ...fields, ...(fields.outcome === 'changed' && grade !== undefined ? { grade } : {}) })
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={answer.isBusy} failure={answer.failure} onClose={onClose}>
      <p className="dj-apr-text">{objection.grounds}</p>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item name="outcome" label={text.outcome} rules={[{ required: true, message: text.outcomeMissing }]}><Radio.Group options={[{ value: 'kept', label: text.keep }, { value: 'changed', label: text.change }]} /></Form.Item>
        {outcome === 'changed' ? <Form.Item name="grade" label={text.grade} rules={[{ required: true, message: text.gradeMissing }]}><Radio.Group options={grades.map((value) => ({ value, label: appraisalText.grades[value] }))} /></Form.Item> : null}
        <Form.Item name="answer" label={text.answer} rules={[{ required: true, whitespace: true, min: 2, message: text.answerMissing }]}><Input.TextArea rows={4} maxLength={1000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
