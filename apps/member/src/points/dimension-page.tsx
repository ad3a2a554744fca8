import { usePageParams, useSession } from '@dangjian/app-shell'
import { Card, EmptyState, PhoneBody, PhoneHead, ScoreHead, Waterfall } from '@dangjian/ui/member'
import { EntryRows } from './entry-rows.tsx'
import { ExplanationView } from './explanation-view.tsx'
import { pointsText as text } from './locales/zh-CN.ts'
import { dimensionSteps, inPoints, latestFirst, pointsOf, type Dimension } from './points-view.ts'
import { useExplanation } from './use-explanation.ts'

const Shown = ({ runId, dimension }: { runId: string; dimension: Dimension }) => {
  const { today } = useSession()
  const { title, value, weight, share, entries } = dimension
  return (
    <>
      <Card isFlush>
        <ScoreHead points={inPoints(value)} label={title} about={<p>{text.weighted(weight, pointsOf(share / 100))}</p>} />
        <Waterfall label={title} steps={dimensionSteps(dimension)} />
      </Card>
      <Card title={text.entries(title)} note={text.entriesCount(entries.length)} isFlush={entries.length > 0}>
        {entries.length === 0 ? <p className="dj-sm">{text.noEntries}</p> : <EntryRows runId={runId} entries={latestFirst(entries)} label={text.entries(title)} today={today} />}
      </Card>
    </>
  )
}

/** One dimension: from its base over its rules to its value, and every entry. */
export const DimensionPage = () => {
  const { dimensionKey = '' } = usePageParams()
  const queries = useExplanation()
  const explanation = queries.explanation.data
  const dimension = explanation?.dimensions.find(({ key }) => key === dimensionKey)
  const back = explanation === undefined ? '/points' : `/points?run=${explanation.run.id}`
  return (
    <>
      <PhoneHead title={dimension?.title ?? text.title} backHref={back} />
      <PhoneBody>
        <ExplanationView {...queries}>
          {({ run }) => (dimension === undefined
            ? <EmptyState title={text.entry.missing.title} willHold={text.entry.missing.why} acts={[{ key: 'back', label: text.entry.back, href: '/points' }]} />
            : <Shown runId={run.id} dimension={dimension} />)}
        </ExplanationView>
      </PhoneBody>
    </>
  )
}
