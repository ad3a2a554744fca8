import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, DrawerForm, FactList, Panel } from '@dangjian/ui/admin'
import { Form, Select } from 'antd'
import { useState } from 'react'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail } from './types.ts'

const text = ballotsText.people
const formId = 'ballot-supervisors'

const namesOf = (ballot: BallotDetail, role: string): string => ballot.supervisors.filter((one) => one.role === role).map(({ name }) => name).join('、')

const People = ({ ballot, onClose }: { ballot: BallotDetail; onClose: () => void }) => {
  const api = useApi()
  const name = useAct(api.ballots.nameSupervisors.mutationOptions(), onClose)
  const candidates = new Set(ballot.candidates.map(({ memberId }) => memberId))
  const options = ballot.electors.filter(({ memberId, state }) => state !== 'absent' && !candidates.has(memberId)).map((one) => ({ value: one.memberId, label: one.name }))
  const idsOf = (role: string): string[] => ballot.supervisors.filter((one) => one.role === role).map(({ memberId }) => memberId)
  const rules = [{ required: true, type: 'array' as const, min: 1, message: text.missing }]
  return (
    <DrawerForm isOpen title={text.name} formId={formId} submitLabel={text.name} consequence={text.will} isBusy={name.isBusy} failure={name.failure} onClose={onClose}>
      <Form<{ supervisorIds: string[]; tellerIds: string[] }> id={formId} layout="vertical" requiredMark={false} initialValues={{ supervisorIds: idsOf('supervisor'), tellerIds: idsOf('teller') }} onFinish={(fields) => name.submit({ id: ballot.id, ...fields })}>
        <Form.Item name="supervisorIds" label={text.supervisors} rules={rules}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} /></Form.Item>
        <Form.Item name="tellerIds" label={text.tellers} rules={rules}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 监票人 and 计票人. */
export const PeoplePanel = ({ ballot }: { ballot: BallotDetail }) => {
  const [isOpen, setOpen] = useState(false)
  const mayName = ballot.phase === 'roster' && ballot.can.manage
  return (
    <Panel title={text.title} extra={mayName ? <ActButton size="small" act={{ key: 'name', label: text.act, tone: 'go', onSelect: () => setOpen(true) }} /> : null}>
      {ballot.supervisors.length === 0 ? <p className="dj-hint">{text.none}</p> : <FactList facts={[{ key: 'supervisors', label: text.supervisors, value: namesOf(ballot, 'supervisor') }, { key: 'tellers', label: text.tellers, value: namesOf(ballot, 'teller') }]} />}
      {isOpen ? <People ballot={ballot} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}
