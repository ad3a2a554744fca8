import { useAct, useApi, useGo } from '@dangjian/app-shell'
import { ActButton, Card, ChipField, RowList, SheetForm, TextAreaField, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { eventsText } from '../locales/events.zh-CN.ts'
import type { EventDetail } from './event-facts.tsx'

const text = eventsText.works
const kinds = ['speech', 'calligraphy', 'photo', 'video', 'article', 'other'] as const
type Kind = (typeof kinds)[number]

const SubmitSheet = ({ activityId, onClose }: { activityId: string; onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const [kind, setKind] = useState<Kind | null>(null)
  const [title, setTitle] = useState('')
  const [body, setBody] = useState('')
  const [wasTried, setTried] = useState(false)
  const act = useAct(api.activities.submitWork.mutationOptions(), ({ id }) => go(`/activities/works/${id}`))
  const submit = (): void => {
    setTried(true)
    if (kind !== null && title.trim() !== '') act.submit({ activityId, kind, title, body })
  }
  return (
    <SheetForm isOpen title={text.submit.title} submitLabel={text.submit.button} consequence={text.submit.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose} onSubmit={submit}>
      <ChipField
        label={text.submit.kind} value={kind} options={kinds.map((value) => ({ value, label: text.kinds[value] }))} onChange={(value) => setKind(kinds.find((one) => one === value) ?? null)}
        error={wasTried && kind === null ? text.submit.kindMissing : undefined}
      />
      <TextField label={text.submit.name} value={title} onChange={setTitle} maxLength={60} isRequired error={wasTried && title.trim() === '' ? text.submit.nameMissing : undefined} />
      <TextAreaField label={text.submit.text} value={body} onChange={setBody} rows={6} maxLength={20_000} hint={text.submit.textHint} />
    </SheetForm>
  )
}

/** Own works of an activity, and handing one in. */
export const OwnWorks = ({ event }: { event: EventDetail }) => {
  const [isOpen, setOpen] = useState(false)
  const submit = { key: 'submit', label: eventsText.acts.submit, tone: 'go', onSelect: () => setOpen(true) } as const
  return (
    <>
      <Card title={text.mine} isFlush={event.works.length > 0}>
        {event.works.length === 0 ? <><p className="dj-sm">{text.noneMine}</p><ActButton isWide act={submit} /></> : <RowList label={text.mine} rows={event.works.map(({ id, title, kind, state }) => ({ key: id, title, note: text.kinds[kind], value: text.states[state], href: `/activities/works/${id}` }))} />}
        {event.works.length === 0 ? null : <div className="dj-more"><ActButton act={submit} /></div>}
      </Card>
      {isOpen ? <SubmitSheet activityId={event.id} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
