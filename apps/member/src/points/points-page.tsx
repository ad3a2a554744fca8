import { useSession } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { AppLink, formatDayFor, formatDeadline } from '@dangjian/ui'
import { Card, PhoneBody, PhoneHead, RowList, ScoreHead, VerdictNote, Waterfall } from '@dangjian/ui/member'
import { EntryRows } from './entry-rows.tsx'
import { ExplanationView } from './explanation-view.tsx'
import { pointsText as text } from './locales/zh-CN.ts'
import { dimensionHref, headlines, inPoints, monthsOf, pointsOf, totalSteps, type Dimension, type Explanation } from './points-view.ts'
import { useExplanation } from './use-explanation.ts'

const SHOWN = 3

const Result = ({ explanation, today }: { explanation: Explanation; today: string }) => {
  const { run, ruleSet, total, publishedTotal } = explanation
  return (
    <Card isFlush {...(total === publishedTotal ? {} : { footer: text.corrected(pointsOf(publishedTotal)) })}>
      <ScoreHead
        points={inPoints(total)}
        label={text.total}
        about={<><p>{text.about.version(monthsOf(run.fromPeriod, run.toPeriod), ruleSet.version)}</p>{run.publishedAt === null ? null : <p>{text.about.published(formatDayFor(localDateOf(new Date(run.publishedAt)), today))}</p>}</>}
      />
      <Waterfall label={text.composition} steps={totalSteps(explanation, (key) => dimensionHref(run.id, key))} />
    </Card>
  )
}

const DimensionCard = ({ runId, dimension, today }: { runId: string; dimension: Dimension; today: string }) => {
  const { key, title, value, weight, entries } = dimension
  const href = dimensionHref(runId, key)
  return (
    <Card title={title} note={text.dimensionNote(pointsOf(value), weight)} isFlush={entries.length > 0} {...(entries.length > SHOWN ? { footer: <AppLink href={href}>{text.allEntries(entries.length)}</AppLink> } : {})}>
      {entries.length === 0 ? <p className="dj-sm">{text.noEntries}</p> : <EntryRows runId={runId} entries={headlines(entries, SHOWN)} label={text.entries(title)} today={today} />}
    </Card>
  )
}

const Shown = ({ explanation, today }: { explanation: Explanation; today: string }) => {
  const { run, ruleSet, dimensions, hasRecords } = explanation
  const until = run.objectionsUntil
  return (
    <>
      <Result explanation={explanation} today={today} />
      {hasRecords ? null : <VerdictNote tone="info" what={text.noRecords.what} next={text.noRecords.next} />}
      {until === null ? null : <VerdictNote tone="info" what={today <= until ? text.objectUntil(formatDeadline(until, today)) : text.objectClosed(formatDayFor(until, today))} />}
      {dimensions.map((dimension) => <DimensionCard key={dimension.key} runId={run.id} dimension={dimension} today={today} />)}
      <Card title={text.how.title} footer={ruleSet.basis}>
        <p className="dj-sm">{text.how.formula}{text.how.weights(dimensions.map(({ title, weight }) => text.how.weight(title, weight)))}{text.how.meaning}</p>
      </Card>
    </>
  )
}

/** My score and why: result, composition, the latest entries of each dimension. */
export const PointsPage = () => {
  const { today } = useSession()
  const queries = useExplanation()
  const runId = queries.explanation.data?.run.id
  const published = queries.scores.data ?? []
  return (
    <>
      <PhoneHead title={text.title} {...(runId === undefined ? {} : { action: <AppLink href={`/points/rules?run=${runId}`}>{text.rules}</AppLink> })} />
      <PhoneBody>
        <ExplanationView {...queries}>{(found) => <Shown explanation={found} today={today} />}</ExplanationView>
        {published.length < 2 ? null : (
          <Card title={text.others} isFlush>
            <RowList label={text.others} rows={published.map((score) => ({ key: score.runId, title: score.ruleSetTitle, note: monthsOf(score.fromPeriod, score.toPeriod), value: pointsOf(score.total), href: `/points?run=${score.runId}` }))} />
          </Card>
        )}
        <Card isFlush><RowList label={text.myObjections} rows={[{ key: 'objections', title: text.myObjections, note: text.objectionsNote, href: '/points/objections' }]} /></Card>
        <p className="dj-hint">{text.mineOnly}</p>
      </PhoneBody>
    </>
  )
}
