import { usePluginHost } from '@dangjian/plugin-kit/browser'

interface MemberFieldProps {
  label: string
  orgUnitId: string
  value?: string | null
  onChange?: (id: string) => void
}

/** The shell's member picker as a field of an antd form, which brings `value` and `onChange`. */
export const MemberField = ({ label, orgUnitId, value = null, onChange }: MemberFieldProps) => {
  const { MemberPicker } = usePluginHost().components
  return <MemberPicker orgUnitId={orgUnitId} value={value} onChange={(id) => onChange?.(id)} label={label} />
}
