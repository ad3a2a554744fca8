import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'
import type { Mission } from './types.ts'

const text = missionText.teams
const formId = 'found-team'

interface Fields {
  orgUnitId: string
  name: string
  task: string
  memberIds: string[]
  leaderMemberId: string
  startedOn: string
  plannedTo: string
}

/** 组建先锋队: for a mission, or for a major task by itself. */
export const TeamDrawer = ({ mission, onClose }: { mission: Pick<Mission, 'id' | 'orgUnitId' | 'orgUnitName' | 'plannedTo'> | null; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const memberIds = Form.useWatch('memberIds', form) ?? []
  const units = useQuery(api.org.listOrgTree.queryOptions({ permission: 'mission.manage' }, { enabled: mission === null }))
  const found = useAct(api.missions.foundTeam.mutationOptions(), onClose)
  const places = mission === null ? (units.data ?? []).filter(({ kind }) => kind !== 'group' && kind !== 'mass_org').map(({ id, name }) => ({ value: id, label: name })) : [{ value: mission.orgUnitId, label: mission.orgUnitName }]
  const required = (message: string) => [{ required: true, message }]
  return (
    <DrawerForm isOpen title={text.found} formId={formId} submitLabel={text.found} consequence={text.foundWill} isBusy={found.isBusy} failure={found.failure} onClose={onClose}>
      <Form<Fields>
        id={formId}
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ startedOn: today, ...(mission === null ? {} : { orgUnitId: mission.orgUnitId, plannedTo: mission.plannedTo }) }}
        onFinish={(fields) => found.submit({ ...fields, ...(mission === null ? {} : { missionId: mission.id }) })}
        scrollToFirstError={{ focus: true }}
      >
        <Form.Item name="orgUnitId" label={text.columns.unit} rules={required(missionText.list.orgUnitMissing)}><Select options={places} /></Form.Item>
        <Form.Item name="name" label={text.name} rules={required(text.nameMissing)}><Input maxLength={80} /></Form.Item>
        <Form.Item name="task" label={text.task} rules={[{ required: true, min: 2, message: missionsText.reasonMissing }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
        <Form.Item name="memberIds" label={text.members} extra={missionText.page.membersHint} rules={required(text.membersMissing)}><PersonSelect isMultiple onSeen={setNames} /></Form.Item>
        <Form.Item name="leaderMemberId" label={text.leader} extra={text.leaderHint} rules={required(missionsText.personMissing)}><PersonSelect among={memberIds.map((id) => ({ id, name: names.get(id) ?? '' }))} /></Form.Item>
        <Form.Item name="startedOn" label={text.startedOn} rules={required(missionsText.dayMissing)}><Input type="date" /></Form.Item>
        <Form.Item name="plannedTo" label={text.plannedTo} rules={required(missionsText.dayMissing)}><Input type="date" /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
