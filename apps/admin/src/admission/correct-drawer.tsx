import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { stepText } from './locales/steps.zh-CN.ts'
import type { StepRecord } from './types.ts'

const text = stepText.correct

interface Fields { onDate: string; documentNumber?: string; reason: string }

/** Corrects the day or the number of a record; the original stays. */
export const CorrectDrawer = ({ record, stepName, onClose }: { record: StepRecord; stepName: string; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const correct = useAct(api.admission.correctStep.mutationOptions(), onClose)
  const submit = ({ onDate, documentNumber = '', reason }: Fields): void =>
    correct.submit({ recordId: record.id, reason: reason.trim(), ...(onDate === record.onDate ? {} : { onDate }), ...(documentNumber.trim() === '' ? {} : { documentNumber: documentNumber.trim() }) })
  return (
    <DrawerForm isOpen title={text.title} formId="admission-correct" submitLabel={text.submit} consequence={text.will} isBusy={correct.isBusy} failure={correct.failure} onClose={onClose}>
      <p className="dj-drawer-lead">{stepName}</p>
      <Form<Fields> id="admission-correct" layout="vertical" requiredMark={false} initialValues={{ onDate: record.onDate, documentNumber: record.documentNumber ?? '' }} onFinish={submit}>
        <Form.Item name="onDate" label={text.onDate}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="documentNumber" label={text.number}><Input maxLength={60} /></Form.Item>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
