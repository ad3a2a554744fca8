import { useMemberChoices } from '@dangjian/app-shell'
import { SelectField } from '@dangjian/ui/member'
import { frameText } from '../shell/locales/zh-CN.ts'

/** Chooses one member of a branch. */
export const MemberPicker = ({ orgUnitId, value, onChange, label }: { orgUnitId: string; value: string | null; onChange: (id: string) => void; label: string }) => {
  const choices = useMemberChoices(orgUnitId)
  return <SelectField label={label} value={value ?? ''} onChange={onChange} options={choices.data ?? []} emptyLabel={choices.isLoading ? frameText.loading : frameText.choose} />
}
