import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'
import { SeatFieldList, seatsOf, type SeatFields } from './seat-fields.tsx'
import type { Mission } from './types.ts'

const text = missionText.page
const formId = 'propose-temporary-branch'

interface Fields extends SeatFields {
  approvingUnitId: string
  name: string
  shortName: string
  foundedOn: string
  memberIds: string[]
}

/** 申请成立临时党支部: approving organization, members from many branches, and the committee that is to be appointed. */
export const ProposeDrawer = ({ mission, onClose }: { mission: Mission; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const memberIds = Form.useWatch('memberIds', form) ?? []
  const units = useQuery(api.org.listOrgTree.queryOptions({ permission: 'mission.manage' }))
  const propose = useAct(api.missions.proposeTemporaryBranch.mutationOptions(), onClose)
  const approvers = (units.data ?? []).filter(({ kind }) => kind === 'committee' || kind === 'general_branch')
  const required = (message: string) => [{ required: true, message }]
  const submit = ({ approvingUnitId, name, shortName, foundedOn, memberIds: people, ...seats }: Fields): void =>
    propose.submit({ missionId: mission.id, approvingUnitId, name, shortName, foundedOn, memberIds: people, seats: seatsOf(seats) })
  return (
    <DrawerForm isOpen title={text.propose} formId={formId} submitLabel={text.propose} consequence={text.proposeWill} isBusy={propose.isBusy} failure={propose.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ approvingUnitId: mission.orgUnitId, foundedOn: today < mission.startsOn ? mission.startsOn : today }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="approvingUnitId" label={text.approving} rules={required(missionText.list.orgUnitMissing)}><Select loading={units.isPending} options={approvers.map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
        <Form.Item name="name" label={text.branchName} rules={[{ required: true, min: 2, message: missionText.list.nameMissing }]}><Input maxLength={80} /></Form.Item>
        <Form.Item name="shortName" label={text.shortName} rules={[{ required: true, min: 2, message: missionText.list.nameMissing }]}><Input maxLength={40} /></Form.Item>
        <Form.Item name="foundedOn" label={text.foundedOn} rules={required(missionsText.dayMissing)}><Input type="date" min={mission.startsOn} max={mission.plannedTo} /></Form.Item>
        <Form.Item name="memberIds" label={text.members} extra={text.membersHint} rules={[{ required: true, type: 'array', min: 3, message: text.membersMissing }]}><PersonSelect isMultiple onSeen={setNames} /></Form.Item>
        <SeatFieldList among={memberIds.map((id) => ({ id, name: names.get(id) ?? '' }))} />
      </Form>
    </DrawerForm>
  )
}
