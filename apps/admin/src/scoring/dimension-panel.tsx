import { useSession } from '@dangjian/app-shell'
import { AppLink, formatPoints, formatTableDay, formatTableTime } from '@dangjian/ui'
import { Panel, StateTag } from '@dangjian/ui/admin'
import { entriesByRule, type RuleEntries } from './entries-by-rule.ts'
import { scoringText } from './locales/zh-CN.ts'
import { quantityText } from './quantity-text.ts'
import type { ExplainedDimension, ExplainedEntry } from './types.ts'
import { anchorOf } from './waterfall-steps.ts'

const text = scoringText.member
const points = (hundredths: number): string => formatPoints(hundredths / 100)
const signed = (hundredths: number): string => formatPoints(hundredths / 100, { signed: true })
const objectionLooks = { open: 'due', upheld: 'done', declined: 'notApplicable' } as const

const SourceOf = ({ source }: { source: ExplainedEntry['source'] }) => {
  const { can } = useSession()
  if (source === null) return null
  if (source.type === 'meeting' && can('meeting.read')) return <AppLink href={`/life/meetings/${source.id}`} aria-label={text.openMeeting(source.title)}>{source.title}</AppLink>
  return <>{source.title}<span className="dj-sub">{source.type === 'meeting' ? text.types.meeting : source.type === 'duty' ? text.types.duty : text.types.other}</span></>
}

const Remark = ({ entry: { kind, limit, note, reversed, objection } }: { entry: ExplainedEntry }) => (
  <span className="dj-remark">
    {kind === 'rule' ? null : <StateTag state="info">{text.kinds[kind]}</StateTag>}
    {note === null || kind === 'rule' ? null : <span className="dj-hint">{text.answered(note)}</span>}
    {reversed ? <StateTag state="notApplicable">{text.reversed}</StateTag> : null}
    {limit === null ? null : <span className="dj-hint">{limit.kind === 'cap' ? text.cap(points(limit.bound)) : text.floor(points(limit.bound))}</span>}
    {objection === null ? null : <StateTag state={objectionLooks[objection.status]}>{text.objection[objection.status]}</StateTag>}
  </span>
)

const EntryRow = ({ entry, isCurrent }: { entry: ExplainedEntry; isCurrent: boolean }) => (
  <tr className={`${entry.reversed ? 'is-taken-back' : ''}${isCurrent ? ' is-current' : ''}`} {...(isCurrent ? { 'aria-current': true } : {})}>
    <td className="is-day">{formatTableDay(entry.fact?.occurredOn)}</td>
    <td><SourceOf source={entry.source} /></td>
    <td className="is-day">{entry.fact === null ? null : quantityText(entry.fact)}</td>
    <td className="is-day">{entry.fact === null ? null : <span title={formatTableTime(entry.fact.recordedAt)}>{text.recorded(entry.fact.recordedBy, formatTableTime(entry.fact.recordedAt).slice(0, 10))}</span>}</td>
    <td className="is-number">{signed(entry.rawPoints)}</td>
    <td className="is-number is-strong">{signed(entry.points)}</td>
    <td><Remark entry={entry} /></td>
  </tr>
)

const RuleGroup = ({ group, currentId }: { group: RuleEntries; currentId: string }) => (
  <tbody>
    <tr className="is-rule">
      <th scope="rowgroup" colSpan={5}>{group.title}<span className="dj-rule-why">{group.because}</span><span className="dj-rule-why">{text.byArticle(group.article)}</span></th>
      <td className="is-number is-strong">{signed(group.points)}</td>
      <td className="dj-hint">{text.ruleCount(group.entries.length)}</td>
    </tr>
    {group.entries.map((entry) => <EntryRow key={entry.id} entry={entry} isCurrent={entry.id === currentId} />)}
  </tbody>
)

const EntryTable = ({ dimension, currentId }: { dimension: ExplainedDimension; currentId: string }) => (
  <div className="dj-ledger-scroll" tabIndex={0} role="region" aria-label={text.table(dimension.title)}>
    <table className="dj-ledger is-entries" aria-label={text.table(dimension.title)}>
      <thead>
        <tr>
          <th scope="col">{text.day}</th><th scope="col">{text.source}</th><th scope="col">{text.amount}</th><th scope="col">{text.recordedBy}</th>
          <th scope="col" className="is-number">{text.raw}</th><th scope="col" className="is-number">{text.points}</th><th scope="col">{text.remark}</th>
        </tr>
      </thead>
      {entriesByRule(dimension.entries).map((group) => <RuleGroup key={group.key} group={group} currentId={currentId} />)}
    </table>
  </div>
)

const sumOf = ({ base, sum, bounded, min, max }: ExplainedDimension): string => {
  const words = text.dimensionSum(points(base), signed(sum - base), points(sum))
  if (bounded === null) return words
  return words + (bounded === 'max' ? text.boundedMax(points(max)) : text.boundedMin(points(min)))
}

/** One dimension: its entries under their rules with reason and article, each with points, bound and the record it comes from. */
export const DimensionPanel = ({ dimension, currentId }: { dimension: ExplainedDimension; currentId: string }) => {
  const { key, title, weight, base, value, share, entries } = dimension
  const isEmpty = entries.length === 0
  return (
    <div id={anchorOf(key)} className="dj-dimension" tabIndex={-1}>
      <Panel
        title={title}
        note={text.dimensionNote(weight, points(base))}
        extra={<b>{text.dimensionValue(points(value), points(share / 100))}</b>}
        isFlush={!isEmpty}
        {...(isEmpty ? {} : { footer: sumOf(dimension) })}
      >
        {isEmpty ? <p className="dj-hint">{text.noEntries}</p> : <EntryTable dimension={dimension} currentId={currentId} />}
      </Panel>
    </div>
  )
}
