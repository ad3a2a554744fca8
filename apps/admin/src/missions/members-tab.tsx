import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, DrawerForm, EmptyState, Panel } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { useId, useState } from 'react'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'
import type { Mission, MissionBranch } from './types.ts'

const text = missionText.page
type Person = MissionBranch['members'][number]

const Detach = ({ branch, person }: { branch: MissionBranch; person: Person }) => {
  const api = useApi()
  const { today } = useSession()
  const detach = useAct(api.missions.detachFromBranch.mutationOptions())
  const [day, setDay] = useState(today)
  const id = useId()
  return (
    <ConfirmAct isDestructive tone="link" label={text.detach} title={text.detachOf(person.name)} confirmLabel={text.detach} consequence={text.detachWill} canConfirm={day !== ''} onConfirm={() => detach.run({ id: branch.id, memberId: person.memberId, validTo: day })}>
      <div className="dj-act-field"><label htmlFor={id}>{text.detachOn}</label><Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const AttachDrawer = ({ branch, onClose }: { branch: MissionBranch; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const attach = useAct(api.missions.attachToBranch.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.attach} formId="attach-members" submitLabel={text.attach} consequence={text.attachWill} isBusy={attach.isBusy} failure={attach.failure} onClose={onClose}>
      <Form<{ memberIds: string[]; validFrom: string }> id="attach-members" layout="vertical" requiredMark={false} initialValues={{ validFrom: today }} onFinish={(fields) => attach.submit({ ...fields, id: branch.id })}>
        <Form.Item name="memberIds" label={text.members} extra={text.membersHint} rules={[{ required: true, message: missionsText.personMissing }]}><PersonSelect isMultiple /></Form.Item>
        <Form.Item name="validFrom" label={text.from} rules={[{ required: true, message: missionsText.dayMissing }]}><Input type="date" /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** Who is attached, with the home branch that keeps the 组织关系 and how often they came. */
export const MembersTab = ({ mission }: { mission: Mission }) => {
  const [isOpen, setOpen] = useState(false)
  const { branch } = mission
  if (branch === null || branch.members.length === 0) return <Panel><EmptyState title={text.noMembers} willHold={text.noMembersHold} /></Panel>
  const canChange = mission.canManage && branch.state === 'standing'
  return (
    <Panel title={text.membersTable} note={missionsText.people(branch.members.length)} isFlush extra={canChange ? <ActButton size="small" act={{ key: 'attach', label: text.attach, onSelect: () => setOpen(true) }} /> : null}>
      <DataTable
        label={text.membersTable}
        rows={branch.members}
        rowKey={({ memberId, validFrom }) => `${memberId}${validFrom}`}
        columns={[
          { key: 'name', title: text.memberColumns.name, kind: 'name', render: ({ name }) => name },
          { key: 'status', title: text.memberColumns.status, render: ({ status }) => text.status[status] },
          { key: 'home', title: text.memberColumns.home, render: ({ homeUnitName }) => homeUnitName },
          { key: 'posts', title: text.memberColumns.posts, render: ({ posts }) => posts.map((post) => missionsText.posts[post]).join('、') },
          { key: 'span', title: text.memberColumns.span, kind: 'date', render: ({ validFrom, validTo }) => `${formatTableDay(validFrom)}～${validTo === null ? '' : formatTableDay(validTo)}` },
          { key: 'life', title: text.memberColumns.life, kind: 'number', render: ({ present, held }) => text.attended(present, held) },
          ...(canChange ? [{ key: 'acts', title: text.memberColumns.acts, kind: 'acts' as const, render: (person: Person) => (person.validTo === null && person.posts.length === 0 ? <Detach branch={branch} person={person} /> : null) }] : []),
        ]}
      />
      {isOpen ? <AttachDrawer branch={branch} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}
