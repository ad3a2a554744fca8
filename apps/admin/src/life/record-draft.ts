import { useEffect, useState } from 'react'
import type { RecordForm } from './record-form.ts'

const keyOf = (meeting: string): string => `dangjian.record.${meeting}`

const isForm = (value: unknown): value is RecordForm =>
  typeof value === 'object' && value !== null && 'marks' in value && 'resolutions' in value && Array.isArray(value.resolutions) && 'minutes' in value && typeof value.minutes === 'string' &&
  'lateReason' in value && 'rectifications' in value && Array.isArray(value.rectifications)

/** What was typed for a meeting in this window and not saved; null when there is nothing. */
const readDraft = (meeting: string): RecordForm | null => {
  try {
    const kept: unknown = JSON.parse(globalThis.sessionStorage.getItem(keyOf(meeting)) ?? 'null')
    return isForm(kept) ? kept : null
  } catch {
    return null
  }
}

/** Forgets what was typed for a meeting. */
export const dropDraft = (meeting: string): void => globalThis.sessionStorage.removeItem(keyOf(meeting))

/**
 * The form of a meeting's record, kept in this window's storage under `meeting` from the first change until `drop`, so that neither an error nor
 * a reload loses a word. The storage is emptied when the window closes and when the person signs out.
 */
export const useRecordForm = (meeting: string, initial: RecordForm) => {
  const [start] = useState(() => ({ kept: readDraft(meeting) }))
  const [form, setForm] = useState<RecordForm>(start.kept ?? initial)
  const [isRestored, setRestored] = useState(start.kept !== null)
  const [isTouched, setTouched] = useState(start.kept !== null)
  useEffect(() => {
    if (isTouched) globalThis.sessionStorage.setItem(keyOf(meeting), JSON.stringify(form))
  }, [form, isTouched, meeting])
  return {
    form,
    isRestored,
    change: (part: Partial<RecordForm>): void => {
      setTouched(true)
      setForm((now) => ({ ...now, ...part }))
    },
    drop: (): void => {
      dropDraft(meeting)
      setTouched(false)
      setRestored(false)
      setForm(initial)
    },
  }
}
