import { LinkButton } from '@dangjian/ui/admin'
import { Button, Input } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { RecordForm, RectificationField } from './record-form.ts'

const text = lifecycleText.rectifications

/** What is to be put right, by whom and until when; one empty line stands ready. */
export const RectificationFields = ({ form, problems, onChange }: { form: RecordForm; problems: readonly string[]; onChange: (part: Partial<RecordForm>) => void }) => {
  const { rectifications } = form
  const change = (key: number, part: Partial<RectificationField>): void => onChange({ rectifications: rectifications.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  const nextKey = Math.max(-1, ...rectifications.map((one) => one.key)) + 1
  return (
    <>
      {rectifications.map((one, index) => (
        <div key={one.key} className="dj-rectification" role="group" aria-label={text.what(index + 1)}>
          <label>{text.what(index + 1)}<Input aria-label={text.what(index + 1)} maxLength={200} value={one.what} onChange={(event) => change(one.key, { what: event.target.value })} /></label>
          <label>{text.columns.who}<Input aria-label={text.who(index + 1)} maxLength={50} value={one.who} onChange={(event) => change(one.key, { who: event.target.value })} /></label>
          <label>{text.columns.until}<Input type="date" aria-label={text.until(index + 1)} value={one.until} onChange={(event) => change(one.key, { until: event.target.value })} /></label>
          {rectifications.length > 1 ? <LinkButton label={text.removeOf(index + 1)} onSelect={() => onChange({ rectifications: rectifications.filter((other) => other.key !== one.key) })}>{text.remove}</LinkButton> : <span />}
        </div>
      ))}
      {problems.includes('rectifications') ? <p className="dj-field-error" role="alert">{text.missing}</p> : null}
      <Button size="small" onClick={() => onChange({ rectifications: [...rectifications, { key: nextKey, what: '', who: '', until: '' }] })}>{text.add}</Button>
    </>
  )
}
