import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { optionsOf } from './choices.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'

const text = fileText.records
const formId = 'member-education'

interface EducationForm {
  level: keyof typeof membersText.words.education
  degree: '' | keyof typeof fileWords.degree
  school: string
  major: string
  form: keyof typeof fileWords.form
  startedOn: string
  endedOn: string
}

const blank: EducationForm = { level: 'bachelor', degree: '', school: '', major: '', form: 'full_time', startedOn: '', endedOn: '' }

/** 登记学历. */
export const EducationDrawer = ({ memberId, onClose }: { memberId: string; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.members.recordEducation.mutationOptions(), onClose)
  const required = (label: string) => [{ required: true, whitespace: true, message: fileText.life.missing(label) }]
  return (
    <DrawerForm isOpen title={text.addEducation} formId={formId} submitLabel={text.addEducation} consequence={text.educationWill} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<EducationForm>
        id={formId}
        layout="vertical"
        requiredMark={false}
        initialValues={blank}
        onFinish={({ degree, endedOn, ...typed }) => record.submit({ memberId, ...typed, degree: degree === '' ? null : degree, endedOn: endedOn === '' ? null : endedOn })}
      >
        <Form.Item name="school" label={text.school} rules={required(text.school)}><Input maxLength={60} /></Form.Item>
        <Form.Item name="level" label={text.level}><Select options={optionsOf(membersText.words.education)} /></Form.Item>
        <Form.Item name="degree" label={text.degree}><Select options={[{ value: '', label: text.noDegree }, ...optionsOf(fileWords.degree)]} /></Form.Item>
        <Form.Item name="major" label={text.major}><Input maxLength={60} /></Form.Item>
        <Form.Item name="form" label={text.form}><Select options={optionsOf(fileWords.form)} /></Form.Item>
        <div className="dj-field-pair">
          <Form.Item name="startedOn" label={text.startedOn} rules={required(text.startedOn)}><Input type="date" max={today} /></Form.Item>
          <Form.Item name="endedOn" label={text.endedOn}><Input type="date" /></Form.Item>
        </div>
      </Form>
    </DrawerForm>
  )
}
