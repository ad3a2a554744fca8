import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'

const text = appraisalText.one.approveForm
const formId = 'approve-appraisal'

/** 审核: agree and file, or send back with a reason. */
export const ApproveDrawer = ({ campaignId, onClose }: { campaignId: string; onClose: () => void }) => {
  const api = useApi()
  const [form] = Form.useForm<{ answer: 'agree' | 'back'; note?: string }>()
  const answer = Form.useWatch('answer', form)
  const approve = useAct(api.appraisal.approveCampaign.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={approve.isBusy} failure={approve.failure} onClose={onClose}>
      <Form id={formId} form={form} layout="vertical" requiredMark={false} onFinish={(fields) => approve.submit({ campaignId, isAgreed: fields.answer === 'agree', note: fields.note ?? '' })}>
        <Form.Item name="answer" label={text.answer} rules={[{ required: true, message: text.answerMissing }]}><Radio.Group options={[{ value: 'agree', label: text.agree }, { value: 'back', label: text.sendBack }]} /></Form.Item>
        <Form.Item name="note" label={text.note} extra={text.noteHint} rules={[{ required: answer === 'back', whitespace: true, message: text.noteMissing }]}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
