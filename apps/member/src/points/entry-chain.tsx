import { AppLink, formatLongDay, formatTime } from '@dangjian/ui'
import { Card, ChainList, type ChainItem } from '@dangjian/ui/member'
import { pointsText } from './locales/zh-CN.ts'
import { entryHref, objectedEntry, pointsOf, type Explanation, type FoundEntry } from './points-view.ts'

const text = pointsText.entry

const factItems = (entry: FoundEntry['entry']): ChainItem[] => {
  const { fact, source } = entry
  if (fact === null) return []
  const unit = text.units[fact.unit] ?? fact.unit
  const isMeeting = source?.type === 'meeting'
  return [
    { key: 'fact', title: text.fact(fact.title), note: text.factNote(formatLongDay(fact.occurredOn), text.quantity(fact.quantity, unit)) },
    ...(isMeeting ? [{ key: 'source', title: text.openMeeting(formatLongDay(source.date)), note: text.meetingNote, href: `/activities/${source.id}` }] : []),
    { key: 'record', title: text.record(fact.recordedBy), note: formatTime(fact.recordedAt) },
  ]
}

/** From the result over the rule and the fact down to the record and who made it. */
export const EntryChain = ({ explanation, found }: { explanation: Explanation; found: FoundEntry }) => {
  const { run, ruleSet, total } = explanation
  const { dimension, entry } = found
  const original = entry.answersObjectionId === null ? undefined : objectedEntry(explanation, entry.answersObjectionId)
  const items: ChainItem[] = [
    { key: 'result', title: text.result(pointsOf(total), dimension.title, pointsOf(dimension.value)) },
    { key: 'rule', title: text.rule(entry.ruleTitle, ruleSet.version), note: text.ruleNote(entry.because, entry.ruleSource) },
    ...(entry.limit === null ? [] : [{ key: 'limit', title: text.limit[entry.limit.kind](pointsOf(entry.limit.bound), pointsOf(entry.rawPoints, true), pointsOf(entry.points, true)) }]),
    ...(original === undefined ? [] : [{ key: 'original', title: text.ofObjection, action: <AppLink href={entryHref(run.id, original.id)}>{text.original}</AppLink> }]),
    ...factItems(entry),
  ]
  return (
    <Card isFlush>
      <div className="dj-entry-head"><b>{pointsOf(entry.points, true)}</b><span className="dj-sm">{entry.ruleTitle}</span></div>
      <ChainList label={text.chain} items={items} />
    </Card>
  )
}
