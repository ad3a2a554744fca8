import { LinkButton } from '@dangjian/ui/admin'
import { Button, Input, InputNumber } from 'antd'
import { lifeText } from './locales/zh-CN.ts'
import { votesOf, type RecordForm, type ResolutionField } from './record-form.ts'

const text = lifeText.record
const sides = ['inFavour', 'against', 'abstained'] as const

interface ResolutionFieldsProps {
  form: RecordForm
  /** Those present who may vote. */
  present: number
  problems: readonly string[]
  onChange: (part: Partial<RecordForm>) => void
}

const One = ({ field, number, present, hasError, onChange, onRemove }: { field: ResolutionField; number: number; present: number; hasError: boolean; onChange: (part: Partial<ResolutionField>) => void; onRemove: (() => void) | null }) => {
  const votes = votesOf(field, present)
  const cast = votes.inFavour + votes.against + votes.abstained
  return (
    <div className="dj-resolution" role="group" aria-label={text.resolution(number)}>
      <label>{text.resolution(number)}<Input aria-label={text.resolutionTitle(number)} maxLength={200} placeholder={text.resolutionHint} value={field.title} onChange={(event) => onChange({ title: event.target.value })} /></label>
      {sides.map((side) => (
        <label key={side}>{text[side]}<InputNumber aria-label={text.ofResolution(number, text[side])} min={0} max={10_000} precision={0} style={{ width: '100%' }} value={votes[side]} onChange={(value) => onChange({ votes: { ...votes, [side]: value ?? 0 } })} /></label>
      ))}
      {onRemove === null ? <span /> : <LinkButton label={text.removeOf(number)} onSelect={onRemove}>{text.remove}</LinkButton>}
      {hasError ? <p className="dj-field-error" role="alert">{text.sum(cast, present)}</p> : null}
    </div>
  )
}

/** Resolutions with their votes; one empty row stands ready and is left out when it stays empty. */
export const ResolutionFields = ({ form, present, problems, onChange }: ResolutionFieldsProps) => {
  const { resolutions } = form
  const nextKey = Math.max(-1, ...resolutions.map((field) => field.key)) + 1
  return (
    <>
      {resolutions.map((field, index) => (
        <One
          key={field.key}
          field={field}
          number={index + 1}
          present={present}
          hasError={problems.includes(`votes:${field.key}`)}
          onChange={(part) => onChange({ resolutions: resolutions.map((one) => (one.key === field.key ? { ...one, ...part } : one)) })}
          onRemove={resolutions.length > 1 ? () => onChange({ resolutions: resolutions.filter((one) => one.key !== field.key) }) : null}
        />
      ))}
      <Button size="small" onClick={() => onChange({ resolutions: [...resolutions, { key: nextKey, title: '', votes: null }] })}>{text.add}</Button>
    </>
  )
}
