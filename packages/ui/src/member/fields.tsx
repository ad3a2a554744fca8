import { useId, type InputHTMLAttributes, type ReactNode } from 'react'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is wrong, said under the field and to readers of the screen. */
  error?: string | undefined
  hint?: ReactNode
  isRequired?: boolean
}

const useField = ({ error, hint, isRequired }: Pick<FieldProps, 'error' | 'hint' | 'isRequired'>) => {
  const id = useId()
  const about = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].filter(Boolean).join(' ')
  return { id, aria: { id, 'aria-invalid': error !== undefined, 'aria-required': isRequired === true, ...(about === '' ? {} : { 'aria-describedby': about }) } }
}

const Around = ({ id, label, error, hint, children }: { id: string; label: string; error?: string | undefined; hint?: ReactNode; children: ReactNode }) => (
  <div className={`dj-field${error === undefined ? '' : ' is-wrong'}`}>
    <label htmlFor={id}>{label}</label>
    {children}
    {hint === undefined ? null : <p id={`${id}-hint`} className="dj-hint">{hint}</p>}
    {error === undefined ? null : <p id={`${id}-error`} className="dj-field-error" role="alert">{error}</p>}
  </div>
)

/** One line of text (or a password, a date) with its label above. */
export const TextField = ({ label, value, onChange, error, hint, isRequired, ...input }: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'>) => {
  const { id, aria } = useField({ error, hint, ...(isRequired === undefined ? {} : { isRequired }) })
  return <Around id={id} label={label} error={error} hint={hint}><input {...input} {...aria} value={value} onChange={(event) => onChange(event.target.value)} /></Around>
}

/** Several lines of text with its label above. */
export const TextAreaField = ({ label, value, onChange, error, hint, isRequired, rows = 4, maxLength }: FieldProps & { rows?: number; maxLength?: number }) => {
  const { id, aria } = useField({ error, hint, ...(isRequired === undefined ? {} : { isRequired }) })
  return <Around id={id} label={label} error={error} hint={hint}><textarea {...aria} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} {...(maxLength === undefined ? {} : { maxLength })} /></Around>
}

/** One choice out of a long list, with the phone's own picker. */
export const SelectField = ({ label, value, onChange, options, emptyLabel, error, hint }: FieldProps & { options: ReadonlyArray<{ value: string; label: string }>; emptyLabel: string }) => {
  const { id, aria } = useField({ error, hint })
  return (
    <Around id={id} label={label} error={error} hint={hint}>
      <select {...aria} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{emptyLabel}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Around>
  )
}

/** Equal choices, none of them preselected unless `value` names one. */
export const ChoiceField = ({ label, value, onChange, options, error }: { label: string; value: string | null; onChange: (value: string) => void; options: ReadonlyArray<{ value: string; label: string }>; error?: string | undefined }) => {
  const name = useId()
  return (
    <fieldset className={`dj-choices${error === undefined ? '' : ' is-wrong'}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'is-chosen' : ''}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
      {error === undefined ? null : <p className="dj-field-error" role="alert">{error}</p>}
    </fieldset>
  )
}
