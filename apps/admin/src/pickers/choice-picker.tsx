import type { Choice } from '@dangjian/app-shell'
import { Select } from 'antd'

interface ChoicePickerProps {
  label: string
  value: string | null
  onChange: (value: string) => void
  choices: readonly Choice[]
  isLoading: boolean
}

/** A select named by `label`, searched by typing. */
export const ChoicePicker = ({ label, value, onChange, choices, isLoading }: ChoicePickerProps) => (
  <Select
    aria-label={label}
    placeholder={label}
    style={{ minWidth: 200 }}
    value={value}
    loading={isLoading}
    options={[...choices]}
    onChange={(next: string) => onChange(next)}
    popupMatchSelectWidth={false}
    showSearch={{ optionFilterProp: 'label' }}
  />
)
