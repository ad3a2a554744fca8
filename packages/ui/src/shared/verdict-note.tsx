import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { StateIcon } from './state-icon.tsx'

const shapes = { err: 'octagon', warn: 'triangle', ok: 'tick', info: 'info' } as const

interface VerdictNoteProps {
  tone: 'err' | 'warn' | 'ok' | 'info'
  /** What is found, as a sentence. */
  what: ReactNode
  why?: ReactNode
  /** 《…》第…条, only where the rule row has an article. */
  article?: string
  next?: ReactNode
  action?: ReactNode
  /** Read aloud at once when it appears after an act. */
  isLive?: boolean
}

/** A verdict: what, why with its article, what next. */
export const VerdictNote = ({ tone, what, why, article, next, action, isLive = false }: VerdictNoteProps) => (
  <div className={`dj-note is-${tone}`} {...(isLive ? { role: tone === 'err' ? 'alert' : 'status' } : {})}>
    <span className={`dj-tone-${tone}`}><StateIcon shape={shapes[tone]} size={15} /></span>
    <div>
      <p className={why === undefined && next === undefined && article === undefined ? '' : 'dj-note-what'}>{what}</p>
      {why === undefined && article === undefined ? null : <p>{why}{why !== undefined && article !== undefined ? uiText.gap : null}{article === undefined ? null : uiText.article(article)}</p>}
      {next === undefined ? null : <p>{next}</p>}
      {action}
    </div>
  </div>
)
