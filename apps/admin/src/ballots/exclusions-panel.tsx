import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, ConfirmAct, DrawerForm, FailureNote, LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { optionsOf } from '../members/choices.ts'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail } from './types.ts'

const text = ballotsText.exclusions
const formId = 'ballot-exclusion'
type Exclusion = BallotDetail['exclusions'][number]

const Propose = ({ ballot, onClose }: { ballot: BallotDetail; onClose: () => void }) => {
  const api = useApi()
  const propose = useAct(api.ballots.proposeExclusion.mutationOptions(), onClose)
  const rules = [{ required: true, message: text.missing }]
  return (
    <DrawerForm isOpen title={text.add} formId={formId} submitLabel={text.add} consequence={text.will} isBusy={propose.isBusy} failure={propose.failure} onClose={onClose}>
      <Form<Pick<Exclusion, 'memberId' | 'reason' | 'ground'>> id={formId} layout="vertical" requiredMark={false} onFinish={(fields) => propose.submit({ id: ballot.id, ...fields })}>
        <Form.Item name="memberId" label={text.member} rules={rules}><Select showSearch={{ optionFilterProp: 'label' }} options={ballot.voters.map(({ memberId, name }) => ({ value: memberId, label: name }))} /></Form.Item>
        <Form.Item name="reason" label={text.reason} rules={rules}><Select options={optionsOf(ballotsText.reasons)} /></Form.Item>
        <Form.Item name="ground" label={text.ground} extra={text.groundHint} rules={[{ required: true, min: 4, message: text.missing }]}><Input.TextArea rows={2} maxLength={300} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

const Line = ({ ballot, exclusion }: { ballot: BallotDetail; exclusion: Exclusion }) => {
  const api = useApi()
  const approve = useAct(api.ballots.approveExclusion.mutationOptions())
  const agree = useAct(api.ballots.agreeExclusion.mutationOptions())
  const { memberId, name, reason, ground, approvedBy, agreedByMeeting } = exclusion
  const isOpen = ballot.phase === 'draft'
  return (
    <li>
      <p><b>{name}</b>{ballotsText.gap}{ballotsText.reasons[reason]}</p>
      <p className="dj-hint">{ground}</p>
      <p>
        <StateTag state={approvedBy === null ? 'due' : 'done'}>{approvedBy === null ? text.waiting : text.approved(approvedBy)}</StateTag>{ballotsText.gap}
        <StateTag state={agreedByMeeting ? 'done' : 'due'}>{agreedByMeeting ? text.agreed : text.notAgreed}</StateTag>
      </p>
      {isOpen && approvedBy === null && ballot.can.approve ? <ConfirmAct tone="link" label={text.approve} consequence={text.approveWill(name)} onConfirm={() => approve.run({ id: ballot.id, memberId })} /> : null}
      {isOpen && approvedBy !== null && !agreedByMeeting && ballot.can.manage ? <LinkButton onSelect={() => agree.submit({ id: ballot.id, memberId })}>{text.agree}</LinkButton> : null}
      <FailureNote failure={agree.failure} />
    </li>
  )
}

/** Members left out of 应到会: the ground and both consents (rules.md 1.3). */
export const ExclusionsPanel = ({ ballot }: { ballot: BallotDetail }) => {
  const [isOpen, setOpen] = useState(false)
  const mayPropose = ballot.phase === 'draft' && ballot.can.manage
  return (
    <Panel title={text.title} extra={mayPropose ? <ActButton size="small" act={{ key: 'add', label: text.add, tone: 'go', onSelect: () => setOpen(true) }} /> : null}>
      {ballot.exclusions.length === 0 ? <p className="dj-hint">{text.none}</p> : <ul className="dj-ballot-exclusions">{ballot.exclusions.map((exclusion) => <Line key={exclusion.memberId} ballot={ballot} exclusion={exclusion} />)}</ul>}
      {isOpen ? <Propose ballot={ballot} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}
