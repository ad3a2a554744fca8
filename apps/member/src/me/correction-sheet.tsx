import { useAct, useApi } from '@dangjian/app-shell'
import { SelectField, SheetForm, TextAreaField, TextField } from '@dangjian/ui/member'
import { useState } from 'react'
import { correctionProblems, type CorrectionDraft } from './correction-draft.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { meText } from './locales/zh-CN.ts'

const text = fileText.corrections

/** Choices of a field that has some. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gender: meText.record.genders, education: meText.record.educations, category: meText.record.categories, policeType: fileWords.policeType,
}
const days = ['birthDate', 'joinedOn', 'formalOn']
const optionsOf = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** 申请更正: which field, what it should be, and why. */
export const CorrectionSheet = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const api = useApi()
  const [draft, setDraft] = useState<CorrectionDraft>({ field: '', value: '', reason: '', evidence: '' })
  const [isAsked, setAsked] = useState(false)
  const propose = useAct(api.members.proposeCorrection.mutationOptions(), onDone)
  const problems = correctionProblems(draft)
  const shown = isAsked ? problems : {}
  const change = (part: Partial<CorrectionDraft>): void => setDraft({ ...draft, ...part })
  const words = choices[draft.field]
  const submit = (): void => {
    setAsked(true)
    if (draft.field !== '' && Object.keys(problems).length === 0) propose.submit({ field: draft.field, value: draft.value.trim(), reason: draft.reason.trim(), evidence: draft.evidence.trim() })
  }
  return (
    <SheetForm isOpen title={fileText.correct} submitLabel={text.submit} consequence={text.will} isBusy={propose.isBusy} failure={propose.failure} onClose={onClose} onSubmit={submit}>
      <SelectField
        label={text.field} emptyLabel={text.choose} value={draft.field} error={shown.field} options={optionsOf(fileWords.field)}
        onChange={(field) => change({ field: field in fileWords.field ? (field as CorrectionDraft['field']) : '', value: '' })}
      />
      {words ? (
        <SelectField label={text.value} emptyLabel={text.choose} value={draft.value} error={shown.value} options={optionsOf(words)} onChange={(value) => change({ value })} />
      ) : (
        <TextField label={text.value} value={draft.value} error={shown.value} maxLength={60} type={days.includes(draft.field) ? 'date' : 'text'} autoComplete="off" onChange={(value) => change({ value })} />
      )}
      <TextAreaField label={text.reason} value={draft.reason} error={shown.reason} rows={2} maxLength={200} onChange={(reason) => change({ reason })} />
      <TextAreaField label={text.evidence} value={draft.evidence} hint={text.evidenceHint} rows={2} maxLength={400} onChange={(evidence) => change({ evidence })} />
    </SheetForm>
  )
}
