import { useMemberChoices, type Choice } from '@dangjian/app-shell'
import { Select } from 'antd'
import { useState } from 'react'
import { ChoicePicker } from '../pickers/choice-picker.tsx'
import { cloudText } from './locales/zh-CN.ts'

const text = cloudText.messages.form

interface PersonsFieldProps {
  branches: readonly Choice[]
  id?: string
  value?: string[]
  onChange?: (memberIds: string[]) => void
}

/** Members of one branch after the other; who is chosen stays chosen when the branch changes. The Form gives `id`, `value` and `onChange`. */
export const PersonsField = ({ branches, id, value = [], onChange }: PersonsFieldProps) => {
  const [branch, setBranch] = useState(branches.length === 1 ? (branches[0]?.value ?? '') : '')
  const [known, setKnown] = useState<readonly Choice[]>([])
  const members = useMemberChoices(branch)
  const here = members.data ?? []
  const kept = known.filter((one) => value.includes(one.value) && !here.some((other) => other.value === one.value))
  const choose = (chosen: string[]): void => {
    setKnown([...kept, ...here].filter((one) => chosen.includes(one.value)))
    onChange?.(chosen)
  }
  return (
    <div className="dj-parts-tight">
      {branches.length > 1 ? <ChoicePicker label={text.branch} value={branch === '' ? null : branch} onChange={setBranch} choices={branches} isLoading={false} /> : null}
      <Select
        mode="multiple"
        aria-label={text.persons}
        {...(id === undefined ? {} : { id })}
        value={value}
        loading={members.isLoading}
        options={[...here, ...kept]}
        maxCount={500}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={choose}
      />
    </div>
  )
}
