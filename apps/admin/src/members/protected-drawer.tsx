import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { optionsOf } from './choices.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'

const text = fileText.protected
const formId = 'member-protected'

interface ProtectedForm {
  kind: keyof typeof fileWords.protectedKind
  content: string
  purpose: string
  validFrom: string
  expiresOn: string
}

/** 登记受保护信息: what, what for, until when. */
export const ProtectedDrawer = ({ memberId, onClose }: { memberId: string; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.members.recordProtectedFact.mutationOptions(), onClose)
  const required = (label: string) => [{ required: true, whitespace: true, message: fileText.life.missing(label) }]
  return (
    <DrawerForm isOpen title={text.add} formId={formId} submitLabel={text.add} consequence={text.will} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<ProtectedForm> id={formId} layout="vertical" requiredMark={false} initialValues={{ kind: 'hardship', content: '', purpose: '', validFrom: today, expiresOn: '' }} onFinish={(typed) => record.submit({ memberId, ...typed })}>
        <Form.Item name="kind" label={text.kind}><Select options={optionsOf(fileWords.protectedKind)} /></Form.Item>
        <Form.Item name="content" label={text.content} rules={required(text.content)}><Input.TextArea maxLength={1000} rows={3} placeholder={text.contentHint} /></Form.Item>
        <Form.Item name="purpose" label={text.purpose} rules={[...required(text.purpose), { min: 4, message: text.atLeast }]}><Input maxLength={100} placeholder={text.purposeHint} /></Form.Item>
        <div className="dj-field-pair">
          <Form.Item name="validFrom" label={text.validFrom} rules={required(text.validFrom)}><Input type="date" max={today} /></Form.Item>
          <Form.Item name="expiresOn" label={text.expiresOn} rules={required(text.expiresOn)}><Input type="date" min={today} /></Form.Item>
        </div>
      </Form>
    </DrawerForm>
  )
}
