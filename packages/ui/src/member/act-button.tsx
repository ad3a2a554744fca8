import { Button } from 'antd-mobile'
import type { Act } from '../shared/act.ts'
import { AppLink } from '../shared/link.tsx'

/** One act of at least 44 px: a real link when it leads to a page, else a button. `isWide` takes the full width at 48 px (bottom button). */
export const ActButton = ({ act, isWide = false, type = 'button' }: { act: Act; isWide?: boolean; type?: 'button' | 'submit' }) => {
  const look = `dj-act is-${act.tone ?? 'plain'}${isWide ? ' is-wide' : ''}`
  if (act.href !== undefined && act.isDisabled !== true) return <AppLink className={look} href={act.href}>{act.label}</AppLink>
  return <Button type={type} className={look} disabled={act.isDisabled === true} loading={act.isBusy === true} loadingText={act.label} {...(act.onSelect ? { onClick: act.onSelect } : {})}>{act.label}</Button>
}

/** Acts side by side, below one another in the large-type mode; nothing when there is none. */
export const ActRow = ({ acts }: { acts: readonly Act[] }) => {
  if (acts.length === 0) return null
  return <div className="dj-acts">{acts.map((act) => <ActButton key={act.key} act={act} />)}</div>
}
