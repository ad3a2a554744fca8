import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio, Select } from 'antd'
import { optionsOf } from './choices.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'

const text = fileText.life
const formId = 'member-contact'

interface ContactForm {
  contactedOn: string
  way: keyof typeof fileWords.way
  reached: boolean
}

/** 登记联系情况: when, how, and whether somebody answered; nothing of what was said. */
export const ContactDrawer = ({ memberId, onClose }: { memberId: string; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.members.recordContact.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.acts.contact} formId={formId} submitLabel={text.acts.contact} consequence={text.contactWill} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<ContactForm> id={formId} layout="vertical" requiredMark={false} initialValues={{ contactedOn: today, way: 'phone', reached: true }} onFinish={(typed) => record.submit({ memberId, ...typed })}>
        <Form.Item name="contactedOn" label={text.contactedOn} rules={[{ required: true, message: text.missing(text.contactedOn) }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="way" label={text.way}><Select options={optionsOf(fileWords.way)} /></Form.Item>
        <Form.Item name="reached" label={text.reached}><Radio.Group options={[{ value: true, label: text.reachedYes }, { value: false, label: text.reachedNo }]} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
