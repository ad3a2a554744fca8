import { useText } from '@dangjian/plugin-kit/browser'

/** Rules of a text field that say at the field what is missing: the same bounds as the server's. */
export const useTextRules = () => {
  const text = useText()
  return (field: string, min: number, max: number) => [
    { required: true, whitespace: true, message: text('common.required', { field }) },
    { min, transform: (value: unknown) => (typeof value === 'string' ? value.trim() : value), message: text('common.too-short', { field, min }) },
    { max, message: text('common.too-long', { field, max }) },
  ]
}
