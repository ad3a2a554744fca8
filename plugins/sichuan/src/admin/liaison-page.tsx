import { usePluginHost } from '@dangjian/plugin-kit/browser'
import { PointsPage } from './points-page.tsx'
import { VisitsReceived } from './visits-received.tsx'

/** The province keeps its liaison points, a bureau reads what was noted about it. */
export const LiaisonPage = () => (usePluginHost().tenant.kind === 'province' ? <PointsPage /> : <VisitsReceived />)
