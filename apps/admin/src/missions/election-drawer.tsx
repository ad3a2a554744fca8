import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { missionsText } from './locales/zh-CN.ts'
import { SeatFieldList, seatsOf, type SeatFields } from './seat-fields.tsx'
import type { CommitteeLine } from './types.ts'

const text = missionsText.terms
const formId = 'record-election'

interface Fields extends SeatFields {
  electedOn: string
  document: string
}

const ElectionForm = ({ line, onClose }: { line: CommitteeLine; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.missions.recordElection.mutationOptions(), onClose)
  const submit = ({ electedOn, document, ...seats }: Fields): void => record.submit({ orgUnitId: line.orgUnitId, electedOn, document, seats: seatsOf(seats) })
  return (
    <DrawerForm isOpen title={text.recordOf(line.name)} formId={formId} submitLabel={text.record} consequence={text.recordWill} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ electedOn: today }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="electedOn" label={text.electedOn} rules={[{ required: true, message: missionsText.dayMissing }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="document" label={text.approval} extra={text.approvalHint} rules={[{ required: true, min: 2, message: missionsText.documentMissing }]}><Input maxLength={60} /></Form.Item>
        <SeatFieldList orgUnitId={line.orgUnitId} />
      </Form>
    </DrawerForm>
  )
}

/** 登记换届结果: the whole new committee at once; closed while `line` is null. */
export const ElectionDrawer = ({ line, onClose }: { line: CommitteeLine | null; onClose: () => void }) => (line === null ? null : <ElectionForm key={line.orgUnitId} line={line} onClose={onClose} />)
