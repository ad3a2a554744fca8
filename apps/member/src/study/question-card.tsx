import { Card, TextField } from '@dangjian/ui/member'
import { useId } from 'react'
import { studyText } from './locales/zh-CN.ts'
import { blanksOf, choose, chosenOf, fill, textsOf, type Sheet } from './sheet.ts'
import type { OpenAttempt } from './types.ts'

const text = studyText.answer

type Question = OpenAttempt['questions'][number]

const Options = ({ question, index, sheet, onChange }: { question: Question; index: number; sheet: Sheet; onChange: (next: Sheet) => void }) => {
  const name = useId()
  const chosen = chosenOf(sheet, index)
  const options = question.kind === 'judge' ? [text.right, text.wrong] : question.options
  const isMultiple = question.kind === 'multiple'
  return (
    <div className="dj-choices">
      {options.map((option, place) => (
        <label key={option} className={chosen.includes(place) ? 'is-chosen' : ''}>
          <input type={isMultiple ? 'checkbox' : 'radio'} name={name} checked={chosen.includes(place)} onChange={() => onChange(choose(sheet, index, question, place))} />
          {option}
        </label>
      ))}
    </div>
  )
}

const Blanks = ({ question, index, sheet, onChange }: { question: Question; index: number; sheet: Sheet; onChange: (next: Sheet) => void }) => {
  const blanks = blanksOf(question.stem)
  const texts = textsOf(sheet, index)
  return <>{Array.from({ length: blanks }, (_, at) => <TextField key={at} label={text.blank(at + 1)} value={texts[at] ?? ''} maxLength={60} autoComplete="off" onChange={(next) => onChange(fill(sheet, index, blanks, at, next))} />)}</>
}

/** One question with its answer. */
export const QuestionCard = (props: { question: Question; index: number; sheet: Sheet; onChange: (next: Sheet) => void }) => (
  <Card>
    <fieldset className="dj-question">
      <legend><span className="dj-sm">{text.question(props.index + 1)}{studyText.gap}{text.kinds[props.question.kind]}</span><span className="dj-question-text">{props.question.stem}</span></legend>
      {props.question.kind === 'blank' ? <Blanks {...props} /> : <Options {...props} />}
    </fieldset>
  </Card>
)
