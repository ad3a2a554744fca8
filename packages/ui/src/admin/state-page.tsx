import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import type { Act } from '../shared/act.ts'
import { StateIcon } from '../shared/state-icon.tsx'
import type { StateShape } from '../shared/states.ts'
import { ActRow } from './act-row.tsx'

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

/** The common body of the empty, error and forbidden states. */
export const StatePage = ({ shape, tone, title, why, more, acts = [], requestId, isAlert = false }: StatePageProps) => (
  <div className={`dj-state-page dj-state-${tone}`} {...(isAlert ? { role: 'alert' } : {})}>
    <span className={`dj-tone-${tone}`}><StateIcon shape={shape} size={28} /></span>
    <h2>{title}</h2>
    {why === undefined ? null : <p>{why}</p>}
    {more === undefined ? null : <p className="dj-why">{more}</p>}
    <ActRow acts={acts} />
    {requestId === undefined ? null : <p className="dj-hint">{uiText.reference(requestId)}</p>}
  </div>
)
