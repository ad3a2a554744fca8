import { QueryView, useAct, useApi, useGo, usePageParams, useSession } from '@dangjian/app-shell'
import { addDays } from '@dangjian/kernel'
import { FailureNote, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, InputNumber, Select } from 'antd'
import { activitiesText } from './locales/zh-CN.ts'
import { momentOf, quotasOf } from './moments.ts'
import '../life/life.css'
import './activities.css'

const text = activitiesText.create
const kinds = ['lecture', 'film', 'education_base', 'history_reading', 'speech_contest', 'recital', 'volunteer', 'july_first', 'police_day', 'other'] as const
const posts = ['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline', 'committee_member', 'group_leader'] as const

interface SessionFields { startsAt: string; endsAt: string; place: string; places: number; quotas?: string }
interface Fields {
  orgUnitId: string; hostName?: string; kind: (typeof kinds)[number]; title: string; summary?: string; audienceUnitId: string; audiencePosts?: Array<(typeof posts)[number]>; enrolFrom: string; enrolUntil: string; hours?: number; certificateWord?: string
  sessions: SessionFields[]
}

interface Unit { readonly id: string; readonly name: string; readonly kind: string; readonly path: string }

const required = (message: string) => [{ required: true, message }]

const Sessions = ({ isTraining }: { isTraining: boolean }) => (
  <Form.List name="sessions">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name }) => (
          <fieldset key={key} className="dj-session-fields">
            <legend className="dj-drawer-lead">{isTraining ? text.termOf(name + 1) : text.sessionOf(name + 1)}</legend>
            <div className="dj-form-grid">
            <Form.Item name={[name, 'startsAt']} label={text.startsAt} rules={required(text.missing(text.startsAt))}><Input type="datetime-local" /></Form.Item>
            <Form.Item name={[name, 'endsAt']} label={text.endsAt} rules={required(text.missing(text.endsAt))}><Input type="datetime-local" /></Form.Item>
            <Form.Item name={[name, 'place']} label={text.place} rules={required(text.missing(text.place))}><Input maxLength={80} /></Form.Item>
            <Form.Item name={[name, 'places']} label={text.places} rules={required(text.missing(text.places))}><InputNumber min={1} max={5000} precision={0} style={{ width: '100%' }} /></Form.Item>
            {isTraining ? (
              <Form.Item
                className="dj-form-wide" name={[name, 'quotas']} label={text.quotas} extra={text.quotasHint}
                rules={[{ validator: async (_: unknown, value: string | undefined) => { const { wrong } = quotasOf(value ?? ''); if (wrong !== null) throw new Error(text.quotaWrong(wrong)) } }]}
              ><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} /></Form.Item>
            ) : null}
            </div>
            {fields.length === 1 ? null : <Button type="link" danger onClick={() => remove(name)}>{text.remove}</Button>}
          </fieldset>
        ))}
        <Button onClick={() => add()}>{isTraining ? text.addTerm : text.add}</Button>
      </>
    )}
  </Form.List>
)

const CreateForm = ({ isTraining, units }: { isTraining: boolean; units: readonly Unit[] }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const [form] = Form.useForm<Fields>()
  const hostId = Form.useWatch('orgUnitId', form)
  const hosts = units.filter(({ kind }) => ['committee', 'general_branch', 'branch'].includes(kind))
  const host = hosts.find(({ id }) => id === hostId)
  const below = host === undefined ? [] : units.filter(({ path }) => path.startsWith(host.path))
  const create = useAct(api.activities.createActivity.mutationOptions(), ({ id }) => go(isTraining ? `/training/${id}` : `/activities/${id}`))
  const submit = ({ sessions, hostName, certificateWord, hours, kind, ...fields }: Fields): void => create.submit({
    ...fields, kind: isTraining ? 'training_session' : kind, enrolFrom: momentOf(fields.enrolFrom), enrolUntil: momentOf(fields.enrolUntil), hours: hours ?? 0,
    ...(hostName === undefined || hostName.trim() === '' ? {} : { hostName }), ...(certificateWord === undefined || certificateWord.trim() === '' ? {} : { certificateWord }),
    sessions: sessions.map(({ startsAt, endsAt, place, places, quotas }) => ({
      startsAt: momentOf(startsAt), endsAt: momentOf(endsAt), place, places,
      quotas: quotasOf(quotas ?? '').quotas.map((quota) => {
        const own = units.find(({ name }) => name === quota.unitName)
        return own === undefined ? quota : { ...quota, orgUnitId: own.id }
      }),
    })),
  })
  const day = addDays(today, 7)
  const [first] = hosts
  const initial: Partial<Fields> = {
    ...(first === undefined ? {} : { orgUnitId: first.id, audienceUnitId: first.id }), enrolFrom: `${today}T00:00`, enrolUntil: `${addDays(day, -1)}T18:00`, hours: isTraining ? 24 : 0,
    sessions: [{ startsAt: `${day}T15:00`, endsAt: isTraining ? `${addDays(day, 2)}T17:00` : `${day}T17:00`, place: '', places: isTraining ? 170 : 30 }],
  }
  const optionsOf = (some: readonly Unit[]) => some.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit} scrollToFirstError={{ focus: true }} className="dj-activity-form" onValuesChange={(change: Partial<Fields>) => { if (change.orgUnitId !== undefined) form.setFieldValue('audienceUnitId', change.orgUnitId) }}>
      <Panel title={text.basics}>
        <div className="dj-form-grid">
          <Form.Item name="orgUnitId" label={text.orgUnit} rules={required(text.choose(text.orgUnit))}><Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(hosts)} /></Form.Item>
          {isTraining ? <Form.Item name="hostName" label={text.hostName} extra={text.hostHint}><Input maxLength={80} /></Form.Item> : <Form.Item name="kind" label={text.kind} rules={required(text.choose(text.kind))}><Select options={kinds.map((value) => ({ value, label: activitiesText.kinds[value] }))} /></Form.Item>}
          <Form.Item className="dj-form-wide" name="title" label={text.title} rules={[{ required: true, min: 2, message: text.missing(text.title) }]}><Input maxLength={80} /></Form.Item>
          <Form.Item className="dj-form-wide" name="summary" label={text.summary}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} /></Form.Item>
          <Form.Item name="audienceUnitId" label={text.audience} rules={required(text.choose(text.audience))}><Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(below)} /></Form.Item>
          <Form.Item name="audiencePosts" label={text.audiencePosts} extra={text.audienceHint}><Select mode="multiple" options={posts.map((value) => ({ value, label: activitiesText.posts[value] }))} /></Form.Item>
          <Form.Item name="enrolFrom" label={text.enrolFrom} rules={required(text.missing(text.enrolFrom))}><Input type="datetime-local" /></Form.Item>
          <Form.Item name="enrolUntil" label={text.enrolUntil} rules={required(text.missing(text.enrolUntil))}><Input type="datetime-local" /></Form.Item>
          <Form.Item name="hours" label={text.hours} extra={text.hoursHint}><InputNumber min={0} max={200} step={0.5} precision={1} style={{ width: '100%' }} /></Form.Item>
          {isTraining ? <Form.Item name="certificateWord" label={text.certificate} extra={text.certificateHint}><Input maxLength={12} /></Form.Item> : null}
        </div>
      </Panel>
      <Panel title={isTraining ? text.trainingSessions : text.sessions}><Sessions isTraining={isTraining} /></Panel>
      <FailureNote failure={create.failure} isKept />
      <div className="dj-form-foot"><p>{text.will}</p><Button type="primary" htmlType="submit" loading={create.isBusy}>{isTraining ? text.submitTraining : text.submit}</Button></div>
    </Form>
  )
}

/** Sets up an activity, or a training programme with its sessions and quotas. */
export const CreatePage = () => {
  const api = useApi()
  const isTraining = usePageParams()['kind'] === 'training'
  const units = useQuery(api.org.listOrgTree.queryOptions({ permission: 'activity.manage' }, { staleTime: Infinity }))
  const title = isTraining ? text.submitTraining : text.submit
  return (
    <>
      <PageHead title={title} crumbs={[isTraining ? { label: text.trainingCrumb, href: '/training' } : { label: text.crumb, href: '/activities' }, { label: title }]} />
      <QueryView query={units} subject={title} rows={8}>{(found) => <CreateForm isTraining={isTraining} units={found} />}</QueryView>
    </>
  )
}
