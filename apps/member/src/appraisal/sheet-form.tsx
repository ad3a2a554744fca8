import { ActButton, Card, ChipField, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import { fillRest, missingMarks, type Mark, type Marks } from './sheet-marks.ts'
import './appraisal.css'

const text = appraisalText.sheet

interface SheetFormProps {
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly isOwn?: boolean }>
  readonly options: readonly Mark[]
  readonly marks: Marks
  readonly onChange: (marks: Marks) => void
  readonly withRemarks: boolean
  readonly wasTried: boolean
  readonly restLabel: string
}

const isMark = (value: string, options: readonly Mark[]): Mark | undefined => options.find((mark) => mark === value)

const Remark = ({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) => {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen && value === '') return <button type="button" className="dj-link-button" aria-label={text.writeRemark(name)} onClick={() => setOpen(true)}>{text.write}</button>
  return <TextField label={text.remark(name)} value={value} onChange={onChange} maxLength={80} />
}

/** The lines of a sheet: everybody on it, nothing preselected; the rest may be filled with one choice. */
export const SheetForm = ({ people, options, marks, onChange, withRemarks, wasTried, restLabel }: SheetFormProps) => {
  const missing = missingMarks(people, marks)
  const choices = options.map((value) => ({ value, label: appraisalText.marks[value] }))
  return (
    <>
      <Card note={text.progress(people.length - missing.length, people.length)}>
        {people.map(({ memberId, name, isOwn }) => (
          <div key={memberId} className="dj-sheet-line">
            <ChipField label={isOwn === true ? `${name}${text.own}` : name} value={marks[memberId]?.mark ?? null} options={choices} error={wasTried && missing.includes(memberId) ? text.missing(1) : undefined} onChange={(value) => {
              const mark = isMark(value, options)
              if (mark !== undefined) onChange({ ...marks, [memberId]: { mark, remark: marks[memberId]?.remark ?? '' } })
            }} />
            {withRemarks && marks[memberId] !== undefined ? <Remark name={name} value={marks[memberId]?.remark ?? ''} onChange={(remark) => onChange({ ...marks, [memberId]: { mark: marks[memberId]?.mark ?? 'good', remark } })} /> : null}
          </div>
        ))}
      </Card>
      {missing.length === 0 ? null : (
        <Card title={restLabel} note={text.restHint}>
          <div className="dj-sheet-rest">{choices.map(({ value, label }) => <ActButton key={value} act={{ key: value, label: `${restLabel}${appraisalText.gap}${label}`, onSelect: () => onChange(fillRest(people, marks, value)) }} />)}</div>
        </Card>
      )}
    </>
  )
}
