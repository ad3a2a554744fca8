import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'
import type { Campaign } from './types.ts'

const text = appraisalText.one
const formId = 'end-step'

/** Steps that end with a day and a note. */
export type EndableStep = 'study' | 'self' | 'mutual' | 'poll' | 'masses'

/** Ends a step: day and note, with what follows said before the button. */
export const StepDrawer = ({ campaign, step, onClose }: { campaign: Campaign; step: EndableStep; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const end = useAct(api.appraisal.endStep.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.acts[step]} formId={formId} submitLabel={text.acts[step]} consequence={text.stepForm.will[step]} isBusy={end.isBusy} failure={end.failure} onClose={onClose}>
      <Form<{ heldOn: string; note?: string }> id={formId} layout="vertical" requiredMark={false} initialValues={{ heldOn: today }} onFinish={({ heldOn, note = '' }) => end.submit({ campaignId: campaign.id, step, heldOn, note })}>
        <Form.Item name="heldOn" label={text.stepForm.heldOn} rules={[{ required: true, message: text.stepForm.heldOnMissing }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="note" label={text.stepForm.note}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
