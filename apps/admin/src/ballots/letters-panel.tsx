import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatDay } from '@dangjian/ui'
import { ActButton, DrawerForm, FactList, Panel } from '@dangjian/ui/admin'
import { Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { optionsOf } from '../members/choices.ts'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail } from './types.ts'

const text = ballotsText.letters
const formId = 'ballot-letter'

interface Fields {
  readonly memberId: string
  readonly stance: 'yes' | 'no' | 'abstain'
  readonly attachmentNumber: string
  readonly receivedOn: string
}

const Letter = ({ ballot, onClose }: { ballot: BallotDetail; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.ballots.recordLetter.mutationOptions(), onClose)
  const given = new Set(ballot.letters.map(({ memberId }) => memberId))
  return (
    <DrawerForm isOpen title={text.add} formId={formId} submitLabel={text.add} consequence={text.will} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ receivedOn: today }} onFinish={(fields) => record.submit({ id: ballot.id, ...fields })}>
        <Form.Item name="memberId" label={text.member} rules={[{ required: true, message: text.missing }]}><Select showSearch={{ optionFilterProp: 'label' }} options={ballot.electors.filter(({ memberId }) => !given.has(memberId)).map(({ memberId, name }) => ({ value: memberId, label: name }))} /></Form.Item>
        <Form.Item name="stance" label={text.stance} rules={[{ required: true, message: text.choose }]}><Radio.Group options={optionsOf(ballotsText.choices)} /></Form.Item>
        <Form.Item name="attachmentNumber" label={text.number} rules={[{ required: true, whitespace: true, message: text.numberMissing }]}><Input maxLength={60} /></Form.Item>
        <Form.Item name="receivedOn" label={text.receivedOn} rules={[{ required: true, message: text.missing }]}><Input type="date" max={ballot.heldOn} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** Written opinions of absent members, handed in before the vote. */
export const LettersPanel = ({ ballot }: { ballot: BallotDetail }) => {
  const [isOpen, setOpen] = useState(false)
  const mayRecord = ballot.phase === 'roster' && ballot.can.manage
  return (
    <Panel title={text.title} extra={mayRecord ? <ActButton size="small" act={{ key: 'add', label: text.add, tone: 'go', onSelect: () => setOpen(true) }} /> : null}>
      {ballot.letters.length === 0
        ? <p className="dj-hint">{text.none}</p>
        : <FactList facts={ballot.letters.map(({ memberId, name, stance, attachmentNumber, receivedOn }) => ({ key: memberId, label: name, value: stance === null ? '—' : ballotsText.choices[stance], note: text.line(attachmentNumber, formatDay(receivedOn)) }))} />}
      {isOpen ? <Letter ballot={ballot} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}
