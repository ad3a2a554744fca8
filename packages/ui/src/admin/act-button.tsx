import { Button } from 'antd'
import type { Act } from '../shared/act.ts'
import { AppLink } from '../shared/link.tsx'

/** One act: a real link when it leads to a page, else a button. Only one act in view is `primary`. */
export const ActButton = ({ act, size = 'middle' }: { act: Act; size?: 'middle' | 'small' }) => {
  const tone = act.tone ?? 'plain'
  if (act.href !== undefined && act.isDisabled !== true) {
    return <AppLink className={`dj-btn is-${tone}${size === 'small' ? ' is-small' : ''}`} href={act.href}>{act.label}</AppLink>
  }
  return (
    <Button
      type={tone === 'primary' ? 'primary' : 'default'}
      className={tone === 'go' ? 'dj-go' : ''}
      size={size}
      disabled={act.isDisabled === true}
      loading={act.isBusy === true}
      {...(act.onSelect ? { onClick: act.onSelect } : {})}
    >
      {act.label}
    </Button>
  )
}
