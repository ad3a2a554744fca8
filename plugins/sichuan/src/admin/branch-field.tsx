import { usePluginHost } from '@dangjian/plugin-kit/browser'

interface BranchFieldProps {
  label: string
  permission: string
  value?: string | null
  onChange?: (id: string) => void
}

/** The shell's branch picker as a field of an antd form, which brings `value` and `onChange`. */
export const BranchField = ({ label, permission, value = null, onChange }: BranchFieldProps) => {
  const { BranchPicker } = usePluginHost().components
  return <BranchPicker value={value} onChange={(id) => onChange?.(id)} label={label} permission={permission} />
}
