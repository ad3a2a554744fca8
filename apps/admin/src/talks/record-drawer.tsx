import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { talksText } from './locales/zh-CN.ts'
import type { TalkMatrix } from './types.ts'

const text = talksText.form
const formId = 'record-talk'

interface Fields {
  memberId: string
  otherMemberId: string
  heldOn: string
}

/** 登记谈话: two people and a day; there is no field for what was said. */
export const RecordDrawer = ({ matrix, initial, onClose }: { matrix: TalkMatrix; initial: { one?: string; other?: string }; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.talks.recordTalk.mutationOptions(), onClose)
  const options = matrix.people.map(({ memberId, name }) => ({ value: memberId, label: name }))
  const chosen = [{ required: true, message: text.missing }]
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ memberId: initial.one, otherMemberId: initial.other, heldOn: today }} onFinish={(fields) => record.submit({ orgUnitId: matrix.orgUnitId, ...fields })}>
        <Form.Item name="memberId" label={text.one} rules={chosen}><Select showSearch={{ optionFilterProp: 'label' }} options={options} /></Form.Item>
        <Form.Item name="otherMemberId" label={text.other} rules={chosen}><Select showSearch={{ optionFilterProp: 'label' }} options={options} /></Form.Item>
        <Form.Item name="heldOn" label={text.heldOn} rules={[{ required: true, message: text.dayMissing }]}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
