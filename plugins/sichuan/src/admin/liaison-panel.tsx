import { usePluginHost } from '@dangjian/plugin-kit/browser'
import { AppLink } from '@dangjian/ui'
import { Panel } from '@dangjian/ui/admin'
import { PointsTable } from './points-table.tsx'
import { QueryState } from './query-state.tsx'
import { usePoints } from './use-points.ts'

/** The liaison points on the province's page. */
export const LiaisonPanel = () => {
  const { text, href } = usePluginHost()
  const points = usePoints()
  return (
    <Panel title={text('liaison.title')} isFlush extra={<AppLink href={href('/liaison')}>{text('liaison.all')}</AppLink>}>
      <QueryState query={points} subject={text('liaison.title')}>{(data) => <PointsTable points={data.points} today={data.today} />}</QueryState>
    </Panel>
  )
}
