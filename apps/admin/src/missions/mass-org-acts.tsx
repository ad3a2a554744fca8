import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { ConfirmAct, DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio, Select } from 'antd'
import { useId, useState } from 'react'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'
import type { MassOrg, MassOrgPerson } from './types.ts'

const text = missionsText.massOrgs
const formId = 'join-mass-org'

interface Fields {
  source: 'roster' | 'outside'
  memberId?: string
  name?: string
  gender?: 'male' | 'female'
  birthDate?: string
  joinedOn: string
}

/** 登记成员: a member of the party by the roster, or anybody else by name, gender and day of birth. */
export const JoinDrawer = ({ org, onClose }: { org: MassOrg; onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const source = Form.useWatch('source', form) ?? 'roster'
  const join = useAct(api.missions.joinMassOrg.mutationOptions(), onClose)
  const submit = ({ source: from, memberId = '', name = '', gender = 'male', birthDate = '', joinedOn }: Fields): void =>
    join.submit(from === 'roster' ? { orgUnitId: org.orgUnitId, joinedOn, isPartyMember: true, memberId } : { orgUnitId: org.orgUnitId, joinedOn, isPartyMember: false, name, gender, birthDate })
  const required = (message: string) => [{ required: true, message }]
  return (
    <DrawerForm isOpen title={text.join} formId={formId} submitLabel={text.join} consequence={text.joinWill} isBusy={join.isBusy} failure={join.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ source: 'roster', gender: 'female', joinedOn: today }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="source" label={text.isParty}><Radio.Group options={[{ value: 'roster', label: text.fromRoster }, { value: 'outside', label: text.fromOutside }]} /></Form.Item>
        {source === 'roster' ? (
          <Form.Item name="memberId" label={text.member} extra={missionsText.personHint} rules={required(missionsText.personMissing)}><PersonSelect /></Form.Item>
        ) : (
          <>
            <Form.Item name="name" label={text.name} rules={required(text.nameMissing)}><Input maxLength={30} /></Form.Item>
            <Form.Item name="gender" label={text.gender}><Radio.Group options={Object.entries(text.genders).map(([value, label]) => ({ value, label }))} /></Form.Item>
            <Form.Item name="birthDate" label={text.birth} rules={required(missionsText.dayMissing)}><Input type="date" max={today} /></Form.Item>
          </>
        )}
        <Form.Item name="joinedOn" label={text.joined} rules={required(missionsText.dayMissing)}><Input type="date" max={today} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** 登记离开, with day and reason. */
export const LeaveAct = ({ person }: { person: MassOrgPerson }) => {
  const api = useApi()
  const { today } = useSession()
  const leave = useAct(api.missions.leaveMassOrg.mutationOptions())
  const [day, setDay] = useState(today)
  const [reason, setReason] = useState('')
  const [dayId, reasonId] = [useId(), useId()]
  return (
    <ConfirmAct isDestructive tone="link" label={text.leave} title={text.leaveOf(person.name)} confirmLabel={text.leave} consequence={text.leaveWill} canConfirm={day !== '' && reason.trim() !== ''} onConfirm={() => leave.run({ id: person.id, leftOn: day, reason: reason.trim() })}>
      <div className="dj-act-field"><label htmlFor={dayId}>{text.leftOn}</label><Input id={dayId} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} /></div>
      <div className="dj-act-field"><label htmlFor={reasonId}>{text.reason}</label><Input id={reasonId} value={reason} maxLength={80} onChange={(event) => setReason(event.target.value)} /></div>
    </ConfirmAct>
  )
}

/** 任职, with post and day. */
export const SeatAct = ({ org, person }: { org: MassOrg; person: MassOrgPerson }) => {
  const api = useApi()
  const { today } = useSession()
  const seat = useAct(api.missions.seatMassOrg.mutationOptions())
  const [day, setDay] = useState(today)
  const [post, setPost] = useState<MassOrg['posts'][number] | null>(null)
  const [dayId, postId] = [useId(), useId()]
  return (
    <ConfirmAct tone="link" label={text.seat} title={text.seatOf(person.name)} confirmLabel={text.seat} consequence={text.seatWill} canConfirm={day !== '' && post !== null} onConfirm={async () => { if (post !== null) await seat.run({ personId: person.id, post, validFrom: day }) }}>
      <div className="dj-act-field"><label htmlFor={postId}>{text.post}</label><Select id={postId} value={post} options={org.posts.map((value) => ({ value, label: text.posts[value] }))} onChange={(next) => setPost(next)} /></div>
      <div className="dj-act-field"><label htmlFor={dayId}>{text.since}</label><Input id={dayId} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} /></div>
    </ConfirmAct>
  )
}

/** 免职, with the day. */
export const UnseatAct = ({ person, seat }: { person: MassOrgPerson; seat: MassOrgPerson['posts'][number] }) => {
  const api = useApi()
  const { today } = useSession()
  const unseat = useAct(api.missions.unseatMassOrg.mutationOptions())
  const [day, setDay] = useState(today)
  const dayId = useId()
  return (
    <ConfirmAct isDestructive tone="link" label={text.unseat} title={text.unseatOf(person.name, text.posts[seat.post])} confirmLabel={text.unseat} consequence={text.unseatWill} canConfirm={day !== ''} onConfirm={() => unseat.run({ id: seat.id, validTo: day })}>
      <div className="dj-act-field"><label htmlFor={dayId}>{text.validTo}</label><Input id={dayId} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} /></div>
    </ConfirmAct>
  )
}
