import { useSession } from '@dangjian/app-shell'
import { AppLink, formatPoints, formatTableTime } from '@dangjian/ui'
import { FactList } from '@dangjian/ui/admin'
import { scoringText } from './locales/zh-CN.ts'
import { quantityText } from './quantity-text.ts'
import type { ExplainedEntry, ObjectionLine } from './types.ts'

const text = scoringText.objections

const SourceLink = ({ fact }: { fact: NonNullable<ObjectionLine['fact']> }) => {
  const { can } = useSession()
  const words = text.ofPeriod(fact.occurredOn, fact.title)
  return fact.sourceType === 'meeting' && can('meeting.read') ? <AppLink href={`/life/meetings/${fact.sourceId}`}>{words}</AppLink> : words
}

/** What is objected to, why, and where the points came from. */
export const ObjectionFacts = ({ objection, entry }: { objection: ObjectionLine; entry: ExplainedEntry | undefined }) => (
  <FactList
    facts={[
      { key: 'who', label: text.member, value: `${objection.memberName}　${objection.orgUnitName}` },
      { key: 'ground', label: text.ground, value: text.grounds[objection.ground] },
      { key: 'reason', label: text.reason, value: objection.reason },
      { key: 'filed', label: text.filed, value: formatTableTime(objection.createdAt) },
      { key: 'points', label: text.points, value: formatPoints(objection.points / 100, { signed: true }) },
      { key: 'rule', label: text.rule, value: objection.ruleTitle, ...(entry ? { note: entry.because } : {}) },
      ...(entry ? [{ key: 'article', label: text.article, value: entry.ruleSource }] : []),
      { key: 'source', label: text.source, value: objection.fact === null ? null : <SourceLink fact={objection.fact} /> },
      ...(entry?.fact
        ? [
            { key: 'quantity', label: text.quantity, value: quantityText(entry.fact) },
            { key: 'recorded', label: text.recorded, value: scoringText.member.recorded(entry.fact.recordedBy, formatTableTime(entry.fact.recordedAt)) },
          ]
        : []),
    ]}
  />
)
