import { usePluginClient, usePluginHost, useText } from '@dangjian/plugin-kit/browser'
import { formatTableTime } from '@dangjian/ui'
import { Card, RowList, SkeletonBlock, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import type { PluginRouter } from '../server/router.ts'

/** The person's own suggestions on the phone's home. */
export const MySuggestionsCard = () => {
  const text = useText()
  const host = usePluginHost()
  const client = usePluginClient<PluginRouter>()
  const mine = useQuery({ queryKey: [host.pluginId, 'mine', host.memberId], queryFn: () => client.listMine.query({}) })
  if (mine.isPending) return <SkeletonBlock subject={text('card.title')} rows={2} />
  if (mine.isError) {
    const { what, why, next } = host.describeError(mine.error)
    return <Card title={text('card.title')}><VerdictNote tone="err" what={what} why={why} next={next} /></Card>
  }
  if (mine.data.length === 0) return <Card title={text('card.title')}><p>{text('card.none')}</p></Card>
  return (
    <Card title={text('card.title')} isFlush>
      <RowList label={text('card.title')} rows={mine.data.map((row) => ({ key: row.id, title: row.content, note: formatTableTime(row.recordedOn) }))} />
    </Card>
  )
}
