import { useAct, useApi } from '@dangjian/app-shell'
import { FailureNote, LinkButton } from '@dangjian/ui/admin'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { importsText } from './locales/zh-CN.ts'
import { offersOf, type ProblemLine } from './problem-lines.ts'

const text = importsText.preview

interface ProblemFieldProps {
  importId: string
  line: ProblemLine
  header: string
  /** Contents to choose from; typed freely without them. */
  choices: readonly string[] | undefined
}

/** The place where one cell is corrected: typed, chosen, or taken over from what is near. It is judged as soon as it is left. */
export const ProblemField = ({ importId, line: { row, column, error }, header, choices }: ProblemFieldProps) => {
  const api = useApi()
  const [typed, setTyped] = useState('')
  const [sent, setSent] = useState('')
  const edit = useAct(api.imports.editImportRow.mutationOptions())
  const label = text.toOf(row.rowNumber, header)
  const save = (value: string): void => {
    const trimmed = value.trim()
    if (trimmed === '' || trimmed === sent) return
    setSent(trimmed)
    setTyped(trimmed)
    edit.submit({ importId, rowNumber: row.rowNumber, column, value: trimmed })
  }
  const offers = error ? offersOf(error) : []
  const isPicked = choices !== undefined && choices.length > 0
  const shown = typed === '' && error === undefined ? (row.cells[column] ?? '') : typed
  return (
    <div className="dj-fix">
      {isPicked
        ? <Select aria-label={label} value={shown === '' ? null : shown} placeholder={text.heads.to} showSearch={{ optionFilterProp: 'label' }} options={choices.map((name) => ({ value: name, label: name }))} onChange={(value: string) => save(value)} status={error ? 'error' : ''} />
        : <Input aria-label={label} value={shown} maxLength={200} autoComplete="off" spellCheck={false} status={error ? 'error' : ''} onChange={(event) => setTyped(event.target.value)} onBlur={() => save(typed)} onPressEnter={() => save(typed)} />}
      {offers.length === 0 ? null : (
        <span className="dj-fix-near">
          {isPicked ? text.near : null}
          {offers.map((name) => <LinkButton key={name} label={text.fill(name)} onSelect={() => save(name)}>{name}</LinkButton>)}
        </span>
      )}
      {edit.isBusy ? <span className="dj-hint" role="status">{text.checking}</span> : null}
      <FailureNote failure={edit.failure} isKept />
    </div>
  )
}
