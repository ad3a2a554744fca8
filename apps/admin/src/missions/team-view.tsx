import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatCount, formatLongDay, formatTableDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, DrawerForm, Panel, StateTag } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { useId, useState } from 'react'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'
import type { Team } from './types.ts'

const text = missionText.teams

const DeedDrawer = ({ team, onClose }: { team: Team; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const record = useAct(api.missions.recordTeamDeed.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.deed} formId="record-deed" submitLabel={text.deed} consequence={text.deedWill} isBusy={record.isBusy} failure={record.failure} onClose={onClose}>
      <Form<{ memberId: string; doneOn: string; text: string }> id="record-deed" layout="vertical" requiredMark={false} initialValues={{ doneOn: today }} onFinish={(fields) => record.submit({ ...fields, teamId: team.id })} scrollToFirstError={{ focus: true }}>
        <Form.Item name="memberId" label={text.deedMember} rules={[{ required: true, message: missionsText.personMissing }]}><PersonSelect among={team.people.map(({ memberId, name }) => ({ id: memberId, name }))} /></Form.Item>
        <Form.Item name="doneOn" label={text.deedOn} rules={[{ required: true, message: missionsText.dayMissing }]}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="text" label={text.deedText} extra={text.deedHint} rules={[{ required: true, min: 2, message: missionsText.reasonMissing }]}><Input.TextArea rows={4} maxLength={500} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

const AddDrawer = ({ team, onClose }: { team: Team; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const add = useAct(api.missions.addToTeam.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.add} formId="add-to-team" submitLabel={text.add} consequence={text.addWill} isBusy={add.isBusy} failure={add.failure} onClose={onClose}>
      <Form<{ memberIds: string[]; joinedOn: string }> id="add-to-team" layout="vertical" requiredMark={false} initialValues={{ joinedOn: today }} onFinish={(fields) => add.submit({ ...fields, id: team.id })}>
        <Form.Item name="memberIds" label={text.members} extra={missionsText.personHint} rules={[{ required: true, message: text.membersMissing }]}><PersonSelect isMultiple /></Form.Item>
        <Form.Item name="joinedOn" label={text.joinedOn} rules={[{ required: true, message: missionsText.dayMissing }]}><Input type="date" /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

const EndTeam = ({ team }: { team: Team }) => {
  const api = useApi()
  const { today } = useSession()
  const end = useAct(api.missions.endTeam.mutationOptions())
  const [day, setDay] = useState(today)
  const id = useId()
  return (
    <ConfirmAct isDestructive label={text.end} title={text.endTitle(team.name)} confirmLabel={text.end} consequence={text.endWill(team.deeds.length)} canConfirm={day !== ''} onConfirm={() => end.run({ id: team.id, endedOn: day })}>
      <div className="dj-act-field"><label htmlFor={id}>{text.endOn}</label><Input id={id} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} /></div>
    </ConfirmAct>
  )
}

/** One team: its people with their home branches, and its deeds. */
export const TeamView = ({ team, canManage, isMain = false }: { team: Team; canManage: boolean; isMain?: boolean }) => {
  const [open, setOpen] = useState<'deed' | 'add' | null>(null)
  const isOut = team.endedOn === null
  return (
    <Panel
      title={team.name}
      note={text.facts(team.people.length, team.deeds.length)}
      isFlush
      extra={canManage && isOut ? (
        <span className="dj-acts">
          <ActButton size="small" act={{ key: 'deed', label: text.deed, tone: isMain ? 'primary' : 'go', onSelect: () => setOpen('deed') }} />
          <ActButton size="small" act={{ key: 'add', label: text.add, onSelect: () => setOpen('add') }} />
          <EndTeam team={team} />
        </span>
      ) : <StateTag state={isOut ? 'due' : 'done'}>{team.endedOn === null ? missionText.list.running : text.ended(formatLongDay(team.endedOn))}</StateTag>}
    >
      <DataTable
        label={text.peopleTable}
        size="small"
        rows={team.people}
        rowKey={({ memberId }) => memberId}
        columns={[
          { key: 'name', title: text.peopleColumns.name, kind: 'name', render: ({ memberId, name }) => `${name}${memberId === team.leaderMemberId ? `${missionText.gap}${text.leaderMark}` : ''}` },
          { key: 'home', title: text.peopleColumns.home, render: ({ homeUnitName }) => homeUnitName },
          { key: 'joined', title: text.peopleColumns.joined, kind: 'date', render: ({ joinedOn }) => formatTableDay(joinedOn) },
          { key: 'deeds', title: text.peopleColumns.deeds, kind: 'number', render: ({ deeds }) => formatCount(deeds) },
        ]}
      />
      {team.deeds.length === 0 ? <p className="dj-hint dj-pad">{text.noDeeds}</p> : (
        <DataTable
          label={text.deedTable}
          size="small"
          rows={team.deeds}
          rowKey={({ id }) => id}
          columns={[
            { key: 'on', title: text.deedColumns.on, kind: 'date', render: ({ doneOn }) => formatTableDay(doneOn) },
            { key: 'name', title: text.deedColumns.name, kind: 'name', render: ({ memberName }) => memberName },
            { key: 'text', title: text.deedColumns.text, render: ({ text: deed }) => <span className="dj-wrap">{deed}</span> },
            { key: 'by', title: text.deedColumns.by, render: ({ recordedBy }) => recordedBy },
          ]}
        />
      )}
      {open === 'deed' ? <DeedDrawer team={team} onClose={() => setOpen(null)} /> : null}
      {open === 'add' ? <AddDrawer team={team} onClose={() => setOpen(null)} /> : null}
    </Panel>
  )
}
