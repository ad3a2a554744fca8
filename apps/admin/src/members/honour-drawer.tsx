import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { optionsOf } from './choices.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'

const text = fileText.records
const formId = 'member-honour'

interface HonourForm {
  kind: keyof typeof fileWords.honourKind
  level: keyof typeof fileWords.honourLevel
  title: string
  grantedBy: string
  grantedOn: string
  documentNumber: string
}

const blank: HonourForm = { kind: 'merit', level: 'county', title: '', grantedBy: '', grantedOn: '', documentNumber: '' }

/** 登记荣誉奖励. */
export const HonourDrawer = ({ memberId, onClose }: { memberId: string; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.members.recordHonour.mutationOptions(), onClose)
  const required = (label: string) => [{ required: true, whitespace: true, message: fileText.life.missing(label) }]
  return (
    <DrawerForm isOpen title={text.addHonour} formId={formId} submitLabel={text.addHonour} consequence={text.honourWill} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<HonourForm> id={formId} layout="vertical" requiredMark={false} initialValues={blank} onFinish={({ documentNumber, ...typed }) => record.submit({ memberId, ...typed, documentNumber: documentNumber === '' ? null : documentNumber })}>
        <Form.Item name="title" label={text.name} rules={required(text.name)}><Input maxLength={80} /></Form.Item>
        <div className="dj-field-pair">
          <Form.Item name="kind" label={text.kind}><Select options={optionsOf(fileWords.honourKind)} /></Form.Item>
          <Form.Item name="level" label={text.honourLevel}><Select options={optionsOf(fileWords.honourLevel)} /></Form.Item>
        </div>
        <Form.Item name="grantedBy" label={text.grantedBy} rules={required(text.grantedBy)}><Input maxLength={80} /></Form.Item>
        <Form.Item name="grantedOn" label={text.grantedOn} rules={required(text.grantedOn)}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="documentNumber" label={text.documentNumber}><Input maxLength={60} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
