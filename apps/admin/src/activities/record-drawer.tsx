import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { activitiesText } from './locales/zh-CN.ts'
import type { ActivityDetail, Attendance, SessionDetail } from './types.ts'
import './activities.css'

const text = activitiesText.recordDrawer
const states = ['present', 'leave', 'absent'] as const

interface Line {
  state: Attendance
  hours: number
}

/** Who took part, person by person; everybody with a place stands as present until changed. */
export const RecordDrawer = ({ activity, session, onClose }: { activity: ActivityDetail; session: SessionDetail; onClose: () => void }) => {
  const api = useApi()
  const people = session.people.filter(({ state }) => state === 'enrolled')
  const isFirst = session.recordVersion === 0
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>(() => Object.fromEntries(people.map(({ id, attendance, hours }) => [id, { state: attendance ?? 'present', hours: attendance === 'present' ? hours : activity.hours }])))
  const act = useAct(api.activities.recordAttendance.mutationOptions(), onClose)
  const change = (id: string, part: Partial<Line>): void => setLines((before) => ({ ...before, [id]: { state: 'present', hours: activity.hours, ...before[id], ...part } }))
  const submit = (): void => act.submit({
    activityId: activity.id, sessionId: session.id,
    lines: people.map(({ id }) => {
      const line = lines[id] ?? { state: 'present' as const, hours: activity.hours }
      return { enrolmentId: id, state: line.state, ...(line.state === 'present' ? { hours: line.hours } : {}) }
    }),
  })
  return (
    <DrawerForm
      isOpen title={isFirst ? text.title : text.correctTitle} formId="record-attendance" submitLabel={isFirst ? text.submit : text.correctSubmit} consequence={isFirst ? text.will : text.correctWill} isBusy={act.isBusy} failure={act.failure} onClose={onClose}
    >
      <Form id="record-attendance" onFinish={submit}>
        <p className="dj-hint">{text.lead}</p>
        <ul className="dj-attend">
          {people.map(({ id, name, unitName }) => (
            <li key={id}>
              <span><b>{name}</b><small className="dj-hint">{unitName}</small></span>
              <Radio.Group aria-label={text.stateOf(name)} value={lines[id]?.state ?? 'present'} onChange={(event) => change(id, { state: states.find((one) => one === event.target.value) ?? 'present' })} options={states.map((value) => ({ value, label: activitiesText.attendance[value] }))} />
              {activity.hours === 0 || lines[id]?.state !== 'present' ? null : <InputNumber aria-label={text.hoursOf(name)} size="small" min={0} max={activity.hours} step={0.5} precision={1} value={lines[id]?.hours ?? activity.hours} onChange={(hours) => change(id, { hours: hours ?? 0 })} />}
            </li>
          ))}
        </ul>
      </Form>
    </DrawerForm>
  )
}
