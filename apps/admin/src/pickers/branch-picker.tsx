import { useBranchChoices } from '@dangjian/app-shell'
import { ChoicePicker } from './choice-picker.tsx'

/** Chooses one branch among those where the person holds `permission`. */
export const BranchPicker = ({ value, onChange, label, permission }: { value: string | null; onChange: (id: string) => void; label: string; permission?: string }) => {
  const choices = useBranchChoices(permission)
  return <ChoicePicker label={label} value={value} onChange={onChange} choices={choices.data ?? []} isLoading={choices.isPending} />
}
