import { usePluginClient, usePluginHost } from '@dangjian/plugin-kit/browser'
import { formatPoints } from '@dangjian/ui'
import { Card, ScoreHead, SkeletonBlock, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import type { GongjingRouter } from '../server/router.ts'
import { monthWords } from '../texts/month-words.ts'
import { DimensionBars } from './dimension-bars.tsx'

/** The person's own index on the phone's home: total and five dimensions, and an honest line before the first run is published. */
export const MyIndexCard = ({ memberId }: { memberId: string }) => {
  const { pluginId, text, describeError } = usePluginHost()
  const client = usePluginClient<GongjingRouter>()
  const mine = useQuery({ queryKey: [pluginId, 'mine', memberId], queryFn: () => client.myIndex.query({}) })
  const title = text('mine.title')
  if (mine.isPending) return <Card title={title}><SkeletonBlock subject={title} rows={2} /></Card>
  if (mine.data === undefined) {
    const { what, why, next } = describeError(mine.error)
    return <Card title={title}><VerdictNote tone="err" what={what} why={why} next={next} /></Card>
  }
  const { dimensions, result } = mine.data
  if (result === null) return <Card title={title}><p>{text('mine.none')}</p><p className="dj-sm">{text('mine.none.hold')}</p></Card>
  return (
    <Card isFlush title={title} note={text('mine.note', { period: monthWords(text, result.period) })}>
      <ScoreHead points={result.total / 100} label={text('mine.total')} about={text('mine.private')} />
      <DimensionBars
        label={text('mine.dimensions')}
        bars={dimensions.map(({ key, title: name }) => {
          const hundredths = result.dimensions[key] ?? 0
          const points = formatPoints(hundredths / 100)
          return { key, name, points, percent: hundredths / 100, spoken: text('mine.dimension', { title: name, points }) }
        })}
      />
    </Card>
  )
}
