import type { Failure } from '@dangjian/ui'
import { Columns, FailureNote, Panel, VerdictNote } from '@dangjian/ui/admin'
import { Button } from 'antd'
import { useState } from 'react'
import { AttendanceFields } from './attendance-fields.tsx'
import { LateField } from './late-field.tsx'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { MinutesEditor } from './minutes-editor.tsx'
import { RecordBasics } from './record-basics.tsx'
import { RectificationFields } from './rectification-fields.tsx'
import { countMarks, isLate, neededToOpen, problemsOf, votersOf, type RecordContext, type RecordForm } from './record-form.ts'
import { ResolutionFields } from './resolution-fields.tsx'
import { useDiscardMinutes, type MinutesPlace } from './use-minutes-writer.ts'
import './life.css'

const text = lifeText.record

const Opening = ({ votes, eligible, present }: { votes: 'general' | 'committee'; eligible: number; present: number }) => {
  const need = neededToOpen(votes, eligible)
  const article = votes === 'committee' ? text.half : text.moreThanHalf
  return present >= need && present > 0
    ? <VerdictNote tone="ok" what={text.quorumMet(present, eligible)} article={article} />
    : <VerdictNote tone="warn" what={text.quorumNot(present, eligible, need)} article={article} next={text.quorumNotNext} />
}

interface RecordEditorProps {
  /** Where the draft of the minutes is kept. */
  place: MinutesPlace
  form: RecordForm
  context: RecordContext
  agenda: readonly string[]
  isRestored: boolean
  isBusy: boolean
  failure: Failure | null
  onChange: (part: Partial<RecordForm>) => void
  onDrop: () => void
  onSave: () => void
}

/** The record of a meeting as a form: everything known is preset, gaps are named beside their fields and nothing typed is lost. */
export const RecordEditor = ({ place, form, context, agenda, isRestored, isBusy, failure, onChange, onDrop, onSave }: RecordEditorProps) => {
  const [wasTried, setTried] = useState(false)
  const open = problemsOf(form, context)
  const problems = wasTried ? open : []
  const counts = countMarks(form, context.roster)
  const voters = votersOf(form, context.roster)
  // Beginning anew is a new editor: nothing of the former text is left in it.
  const [round, setRound] = useState(0)
  const discard = useDiscardMinutes(place)
  const drop = async (): Promise<void> => {
    await discard()
    onDrop()
    setRound(round + 1)
  }
  const save = (): void => {
    setTried(true)
    if (open.length === 0) onSave()
  }
  return (
    <>
      {isRestored ? <VerdictNote tone="info" isLive what={text.kept} why={text.keptWhy} action={<Button size="small" onClick={() => void drop()}>{text.drop}</Button>} /> : null}
      <Columns
        main={
          <>
            <Panel title={text.attendance} note={text.attendanceNote} extra={<span role="status">{text.counts(counts.present, counts.online, counts.leave, counts.absent, counts.exempt)}</span>} isFlush>
              <AttendanceFields form={form} roster={context.roster} problems={problems} isSplit={context.isSplit} onChange={onChange} />
            </Panel>
            {context.votes === null ? null : (
              <Panel title={text.resolutions} note={text.resolutionsNote}><ResolutionFields form={form} present={voters.present} problems={problems} onChange={onChange} /></Panel>
            )}
            {context.needsRectification ? <Panel title={lifecycleText.rectifications.title} note={lifecycleText.rectifications.note}><RectificationFields form={form} problems={problems} onChange={onChange} /></Panel> : null}
            <Panel title={text.minutes} note={text.minutesNote}>
              <MinutesEditor key={round} place={place} value={form.minutes} agenda={agenda} isMissing={problems.includes('minutes')} isSaving={isBusy} onChange={(minutes) => onChange({ minutes })} />
              {problems.includes('minutes') ? <p className="dj-field-error" role="alert">{text.minutesMissing}</p> : null}
            </Panel>
          </>
        }
        side={
          <>
            {isLate(form.heldOn, context) ? <LateField form={form} problems={problems} onChange={onChange} /> : null}
            <Panel title={text.basics}><RecordBasics form={form} context={context} problems={problems} onChange={onChange} /></Panel>
            {context.votes === null ? null : <Opening votes={context.votes} {...voters} />}
            <Panel title={text.agenda}><ol className="dj-agenda">{agenda.map((item) => <li key={item}>{item}</li>)}</ol></Panel>
          </>
        }
      />
      <FailureNote failure={failure} isKept />
      <div className="dj-form-foot">
        <p role={problems.length > 0 ? 'alert' : undefined}>{problems.length > 0 ? text.missing(problems.length) : text.will}</p>
        <Button type="primary" loading={isBusy} onClick={save}>{text.submit}</Button>
      </div>
    </>
  )
}
