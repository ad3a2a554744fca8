/** One thing the person can do next. `label` is verb and object; exactly one of `href` and `onSelect` is given. */
export interface Act {
  key: string
  label: string
  /** `primary` is the one red button of a view, `go` a navy outline, `plain` (default) a grey outline. */
  tone?: 'primary' | 'go' | 'plain'
  href?: string
  onSelect?: () => void
  isDisabled?: boolean
  isBusy?: boolean
}
