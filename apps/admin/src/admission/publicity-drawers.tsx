import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, InputNumber } from 'antd'
import { stepText } from './locales/steps.zh-CN.ts'

interface OpenFields { startsOn: string; place?: string; workingDays?: number | null }

/** 发布公示: begins today unless said otherwise, as long as the rule asks. */
export const OpenPublicityDrawer = ({ caseId, kind, onClose, onDone }: { caseId: string; kind: 'candidate' | 'conversion'; onClose: () => void; onDone: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const text = stepText.publish
  const open = useAct(api.admission.openPublicity.mutationOptions(), onDone)
  const submit = ({ startsOn, place = '', workingDays }: OpenFields): void =>
    open.submit({ id: caseId, kind, startsOn, ...(place.trim() === '' ? {} : { place: place.trim() }), ...(workingDays === null || workingDays === undefined ? {} : { workingDays }) })
  return (
    <DrawerForm isOpen title={text.title} formId="admission-publicity" submitLabel={text.submit} consequence={text.will} isBusy={open.isBusy} failure={open.failure} onClose={onClose}>
      <Form<OpenFields> id="admission-publicity" layout="vertical" requiredMark={false} initialValues={{ startsOn: today, place: '' }} onFinish={submit}>
        <Form.Item name="startsOn" label={text.startsOn}><Input type="date" /></Form.Item>
        <Form.Item name="place" label={text.place}><Input maxLength={80} placeholder={text.placeHint} /></Form.Item>
        <Form.Item name="workingDays" label={text.workingDays}><InputNumber min={1} max={60} style={{ width: '100%' }} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

interface CloseFields { onDate: string; reason?: string }

/** 登记公示结果: ends a publicity and records the step it belongs to. */
export const ClosePublicityDrawer = ({ publicityId, onClose, onDone }: { publicityId: string; onClose: () => void; onDone: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const text = stepText.close
  const close = useAct(api.admission.closePublicity.mutationOptions(), onDone)
  const submit = ({ onDate, reason = '' }: CloseFields): void => close.submit({ publicityId, onDate, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })
  return (
    <DrawerForm isOpen title={text.title} formId="admission-publicity-end" submitLabel={text.submit} consequence={text.will} isBusy={close.isBusy} failure={close.failure} onClose={onClose}>
      <Form<CloseFields> id="admission-publicity-end" layout="vertical" requiredMark={false} initialValues={{ onDate: today, reason: '' }} onFinish={submit}>
        <Form.Item name="onDate" label={stepText.onDate}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="reason" label={stepText.note}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
