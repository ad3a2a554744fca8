import { formatTime } from '@dangjian/ui'
import { VerdictNote } from '@dangjian/ui/admin'
import { Button } from 'antd'
import { useMemo } from 'react'
import { minutesText } from './locales/minutes.zh-CN.ts'
import { compareLines, type LineRun } from './merge-lines.ts'
import type { Decision, ServerMinutes } from './minutes-sync.ts'

const text = minutesText.conflict

/** Lines that both have around a place that differs. */
const context = 2

const Side = ({ title, side, runs }: { title: string; side: 'mine' | 'theirs'; runs: readonly LineRun[] }) => (
  <section className="dj-two-texts-side" aria-label={title} tabIndex={0}>
    <h3>{title}</h3>
    {runs.filter(({ kind }) => kind === 'same' || kind === side).map(({ kind, lines }, index) => {
      if (kind === side) return <mark key={index}>{lines.join('\n')}</mark>
      if (lines.length <= context * 2 + 1) return <p key={index}>{lines.join('\n')}</p>
      return <p key={index}>{lines.slice(0, context).join('\n')}<span className="dj-hint">{text.skipped(lines.length - context * 2)}</span>{lines.slice(-context).join('\n')}</p>
    })}
  </section>
)

/** Two texts of the same minutes beside each other, with what to do about it; both stay until the person has decided. */
export const MinutesConflict = ({ mine, other, onDecide }: { mine: string; other: ServerMinutes; onDecide: (decision: Decision) => void }) => {
  const runs = useMemo(() => compareLines(mine, other.text), [mine, other.text])
  return (
    <div className="dj-two-texts" role="region" aria-label={text.title}>
      <VerdictNote tone="warn" isLive what={text.title} why={text.lead(other.by, formatTime(other.at))} />
      <div className="dj-two-texts-sides"><Side title={text.mine} side="mine" runs={runs} /><Side title={text.theirs(other.by)} side="theirs" runs={runs} /></div>
      <div className="dj-two-texts-acts">
        <Button onClick={() => onDecide('mine')}>{text.keepMine}</Button>
        <Button onClick={() => onDecide('theirs')}>{text.takeTheirs}</Button>
        <Button className="dj-go" onClick={() => onDecide('merge')}>{text.merge}</Button>
        <span className="dj-hint">{text.mergeHint}</span>
      </div>
    </div>
  )
}
