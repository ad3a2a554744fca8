import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Checkbox, Form, Input } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { Meeting } from './types.ts'

const text = lifecycleText.makeUp

/** People who did not take part and have not caught up. */
export const missedBy = (roster: Meeting['roster']) => roster.filter((line) => line.state !== 'present' && line.state !== 'online' && line.madeUpOn === null)

/** Records that people who had missed the meeting caught up. */
export const MakeUpDrawer = ({ meeting, today, isOpen, onClose }: { meeting: Meeting; today: string; isOpen: boolean; onClose: () => void }) => {
  const api = useApi()
  const makeUp = useAct(api.life.recordMakeUp.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen={isOpen} title={text.title} formId="make-up" submitLabel={text.submit} consequence={text.will} isBusy={makeUp.isBusy} failure={makeUp.failure} onClose={() => { makeUp.clear(); onClose() }}>
      <Form<{ memberIds: string[]; heldOn: string }> id="make-up" layout="vertical" initialValues={{ memberIds: [], heldOn: today }} onFinish={(values) => makeUp.submit({ id: meeting.id, ...values })}>
        <Form.Item name="memberIds" label={text.people} rules={[{ required: true, type: 'array', min: 1, message: text.peopleMissing }]}>
          <Checkbox.Group options={missedBy(meeting.roster).map((line) => ({ value: line.memberId, label: line.memberName }))} />
        </Form.Item>
        <Form.Item name="heldOn" label={text.date} rules={[{ required: true, message: text.dateMissing }]}><Input type="date" min={meeting.heldOn ?? ''} max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
