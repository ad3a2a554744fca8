import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import type { Act } from '../shared/act.ts'
import { Boundary } from '../shared/boundary.tsx'
import { StateIcon } from '../shared/state-icon.tsx'
import type { StateShape } from '../shared/states.ts'
import { ActRow } from './act-button.tsx'

interface StatePageProps {
  shape: StateShape
  tone: 'off' | 'err'
  title: string
  why?: ReactNode
  more?: ReactNode
  acts?: readonly Act[]
  requestId?: string
  isAlert?: boolean
}

const StatePage = ({ shape, tone, title, why, more, acts = [], requestId, isAlert = false }: StatePageProps) => (
  <section className="dj-state-page" {...(isAlert ? { role: 'alert' } : {})}>
    <span className={`dj-tone-${tone}`}><StateIcon shape={shape} size={32} /></span>
    <h2>{title}</h2>
    {why === undefined ? null : <p>{why}</p>}
    {more === undefined ? null : <p className="dj-sm">{more}</p>}
    <ActRow acts={acts} />
    {requestId === undefined ? null : <p className="dj-hint dj-reference">{uiText.reference(requestId)}</p>}
  </section>
)

/** 还没有＋对象。／这里会有什么。／已备好什么。＋第一步按钮 */
export const EmptyState = ({ title, willHold, prepared, acts }: { title: string; willHold?: ReactNode; prepared?: ReactNode; acts?: readonly Act[] }) => (
  <StatePage shape="minus" tone="off" title={title} why={willHold} more={prepared} {...(acts ? { acts } : {})} />
)

/** 什么没有成。／为什么。／依据，您填写的内容已保留。＋下一步按钮＋受理编号 */
export const ErrorState = ({ title, why, basis, acts, requestId }: { title: string; why?: ReactNode; basis?: ReactNode; acts?: readonly Act[]; requestId?: string }) => (
  <StatePage shape="octagon" tone="err" title={title} why={why} more={basis} isAlert {...(acts ? { acts } : {})} {...(requestId === undefined ? {} : { requestId })} />
)

/** 您不能＋动作＋对象。／谁可以、为什么。／可查看什么，联系谁。 */
export const ForbiddenState = ({ title, why, instead, acts }: { title: string; why?: ReactNode; instead?: ReactNode; acts?: readonly Act[] }) => (
  <StatePage shape="padlock" tone="off" title={title} why={why} more={instead} {...(acts ? { acts } : {})} />
)

/** Keeps a fault of one page or plugin inside its place and offers to show it again. */
export const ErrorBoundary = ({ children, title, why, resetKey }: { children: ReactNode; title?: string; why?: string; resetKey?: string }) => (
  <Boundary
    {...(resetKey === undefined ? {} : { resetKey })}
    // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, not a component: Boundary calls it
    fallback={({ reset }) => <ErrorState title={title ?? uiText.error.title} why={why ?? uiText.error.why} acts={[{ key: 'retry', label: uiText.error.retry, tone: 'go', onSelect: reset }]} />}
  >
    {children}
  </Boundary>
)

/** Offline (phone): what is shown is of `at` (今日08:10); the act loads anew. */
export const OfflineStrip = ({ at, onRetry }: { at: string; onRetry: () => void }) => (
  <div className="dj-offline" role="status"><StateIcon shape="triangle" size={16} /><span>{uiText.phone.offline(at)}</span><button type="button" className="dj-link-button" onClick={onRetry}>{uiText.phone.retry}</button></div>
)
