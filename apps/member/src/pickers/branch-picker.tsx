import { useBranchChoices } from '@dangjian/app-shell'
import { SelectField } from '@dangjian/ui/member'
import { frameText } from '../shell/locales/zh-CN.ts'

/** Chooses one branch among those where the person holds `permission`. */
export const BranchPicker = ({ value, onChange, label, permission }: { value: string | null; onChange: (id: string) => void; label: string; permission?: string }) => {
  const choices = useBranchChoices(permission)
  return <SelectField label={label} value={value ?? ''} onChange={onChange} options={choices.data ?? []} emptyLabel={choices.isPending ? frameText.loading : frameText.choose} />
}
