import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { SeatFieldList, seatsOf, type SeatFields } from '../missions/seat-fields.tsx'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail } from './types.ts'

const text = ballotsText.term
const formId = 'ballot-term'

interface Fields extends SeatFields {
  document: string
}

/** 登记换届结果 from the ballot: only whom it elected can be seated. */
export const TermDrawer = ({ ballot, onClose }: { ballot: BallotDetail; onClose: () => void }) => {
  const api = useApi()
  const record = useAct(api.missions.recordElection.mutationOptions())
  const among = (ballot.result?.elected ?? []).map(({ key, name }) => ({ id: key, name }))
  const submit = ({ document, ...seats }: Fields): void => record.submit({ orgUnitId: ballot.orgUnitId, electedOn: ballot.heldOn, document, seats: seatsOf(seats), ballotId: ballot.id })
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={record.isBusy} failure={record.failure} canSubmit={record.result === undefined} onClose={onClose}>
      {record.result === undefined ? (
        <Form<Fields> id={formId} layout="vertical" requiredMark={false} onFinish={submit} scrollToFirstError={{ focus: true }}>
          <Form.Item name="document" label={text.document} rules={[{ required: true, min: 2, message: text.documentMissing }]}><Input maxLength={60} /></Form.Item>
          <SeatFieldList among={among} />
        </Form>
      ) : <VerdictNote tone="ok" isLive what={text.done} />}
    </DrawerForm>
  )
}
