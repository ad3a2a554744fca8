import { useMemberChoices } from '@dangjian/app-shell'
import { ChoicePicker } from './choice-picker.tsx'

/** Chooses one member of a branch. */
export const MemberPicker = ({ orgUnitId, value, onChange, label }: { orgUnitId: string; value: string | null; onChange: (id: string) => void; label: string }) => {
  const choices = useMemberChoices(orgUnitId)
  return <ChoicePicker label={label} value={value} onChange={onChange} choices={choices.data ?? []} isLoading={choices.isLoading} />
}
