import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { optionsOf } from './choices.ts'
import type { MemberFile } from './file-parts.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import type { PageAct } from './page-acts.ts'
import type { Member } from './types.ts'

const text = fileText.life
const formId = 'member-state'

interface StateForm {
  on: string
  reason: string
  stay: keyof typeof fileWords.stay
  place: string
  documentNumber: string
}

/** One step of a membership: its day, why, and for a decision its document. */
export const StateDrawer = ({ act, member, file, onClose }: { act: PageAct; member: Member; file: MemberFile; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const change = useAct(api.members.changeMemberState.mutationOptions(), onClose)
  const death = useAct(api.members.recordDeath.mutationOptions(), onClose)
  const isDecision = act === 'suspended' || act === 'restored'
  const ground = file.outlook.suspension?.ground
  const submit = ({ on, reason, stay, place, documentNumber }: StateForm): void => {
    const papers = { memberId: member.id, on, reason }
    if (act === 'deceased') return death.submit(papers)
    if (act === 'left') return change.submit({ act, ...papers, stay, place })
    if (act === 'suspended') return ground === undefined ? undefined : change.submit({ act, ...papers, documentNumber, ground })
    return change.submit(act === 'restored' ? { act, ...papers, documentNumber } : { act, ...papers })
  }
  const required = (label: string) => [{ required: true, whitespace: true, message: text.missing(label) }]
  const label = text.on[act]
  return (
    <DrawerForm isOpen title={text.acts[act]} formId={formId} submitLabel={text.acts[act]} consequence={text.will[act]} isBusy={change.isBusy || death.isBusy} failure={change.failure ?? death.failure} onClose={onClose}>
      <Form<StateForm> id={formId} layout="vertical" requiredMark={false} initialValues={{ stay: 'elsewhere', on: '', reason: '', place: '', documentNumber: '' }} onFinish={submit}>
        {act === 'left' ? (
          <>
            <Form.Item name="stay" label={text.stay}><Select options={optionsOf(fileWords.stay)} /></Form.Item>
            <Form.Item name="place" label={text.place} rules={required(text.place)}><Input maxLength={80} placeholder={text.placeHint} /></Form.Item>
          </>
        ) : null}
        {act === 'suspended' && ground ? <Form.Item label={text.ground}>{fileWords.ground[ground]}</Form.Item> : null}
        <Form.Item name="on" label={label} rules={required(label)}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="reason" label={text.papers} rules={required(text.papers)}><Input.TextArea maxLength={400} rows={3} placeholder={text.papersHint} /></Form.Item>
        {isDecision ? <Form.Item name="documentNumber" label={text.documentNumber} rules={required(text.documentNumber)}><Input maxLength={60} /></Form.Item> : null}
      </Form>
    </DrawerForm>
  )
}
