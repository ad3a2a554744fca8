import { QueryView } from '@dangjian/app-shell'
import { formatPoints, formatTableTime } from '@dangjian/ui'
import { ActButton, ChainList, FactList, VerdictNote } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import { scoringText } from './locales/zh-CN.ts'
import { ObjectionFacts } from './objection-facts.tsx'
import type { ExplainedEntry, Explanation, ObjectionLine } from './types.ts'
import { useObjectedEntry } from './use-objected-entry.ts'

const text = scoringText.objections
const signed = (hundredths: number): string => formatPoints(hundredths / 100, { signed: true })

const chainOf = (objection: ObjectionLine, answering: readonly ExplainedEntry[]) => [
  { key: 'original', title: text.chainOriginal(objection.ruleTitle, signed(objection.points)) },
  ...answering.map((entry) => ({
    key: entry.id,
    title: entry.kind === 'reversal' ? text.chainReversal(signed(entry.points)) : text.chainCorrection(entry.ruleTitle, signed(entry.points)),
    ...(entry.limit === null ? {} : { note: text.chainCapped }),
  })),
]

const totalsOf = ({ total, publishedTotal }: Explanation): string =>
  total === publishedTotal ? text.totalsSame(formatPoints(total / 100)) : text.totalsChanged(formatPoints(publishedTotal / 100), formatPoints(total / 100))

/** An objection with its answer and the lines that corrected the ledger. */
export const ObjectionDrawer = ({ objection, onClose }: { objection: ObjectionLine; onClose: () => void }) => {
  const { explanation, entry, answering } = useObjectedEntry(objection)
  const { status, answer, answeredBy, answeredAt } = objection
  const path = `/scoring/runs/${objection.runId}/members/${objection.memberId}?entry=${objection.entryId}`
  return (
    <Drawer open title={text.drawerShow} onClose={onClose} size="min(480px, 100vw)">
      <div className="dj-parts">
        {status === 'open' ? <VerdictNote tone="info" what={text.own} /> : <VerdictNote tone={status === 'upheld' ? 'ok' : 'info'} what={text.states[status]} why={answer ?? ''} />}
        <ObjectionFacts objection={objection} entry={entry} />
        {answeredBy === null || answeredAt === null ? null : <FactList facts={[{ key: 'by', label: text.answerLine, value: text.answeredBy(answeredBy, formatTableTime(answeredAt)) }]} />}
        <QueryView query={explanation} subject={text.chain} rows={2}>
          {(data) => (
            <>
              {answering.length === 0 ? null : <ChainList label={text.chain} items={chainOf(objection, answering)} />}
              <FactList facts={[{ key: 'total', label: text.totals, value: totalsOf(data) }]} />
            </>
          )}
        </QueryView>
        <div className="dj-acts"><ActButton act={{ key: 'explain', label: text.openExplanation, tone: 'go', href: path }} /></div>
      </div>
    </Drawer>
  )
}
