import { useApi, useUrlState } from '@dangjian/app-shell'
import { PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CellPanel } from './cell-panel.tsx'
import { ExemptDrawer, type ExemptTarget } from './exempt-drawer.tsx'
import { isLifeKind } from './kinds.ts'
import { lifeText } from './locales/zh-CN.ts'
import './life.css'

const none = { unit: '', kind: '', period: '' }

/** One place of a committee's own calendar, explained. */
export const PlacePage = () => {
  const api = useApi()
  const [{ unit, kind, period }] = useUrlState(none)
  const [target, setTarget] = useState<ExemptTarget | null>(null)
  const isAsked = isLifeKind(kind) && unit !== '' && period !== ''
  const detail = useQuery(api.life.complianceCell.queryOptions({ orgUnitId: unit, kind: isLifeKind(kind) ? kind : 'theme_day', period }, { enabled: isAsked }))
  const title = isLifeKind(kind) ? `${lifeText.periodFull(period)}${lifeText.kinds[kind]}` : lifeText.cell.subject
  return (
    <>
      <PageHead title={title} crumbs={[{ label: lifeText.meeting.crumb, href: '/life' }, { label: title }]} {...(detail.data === undefined ? {} : { facts: detail.data.name })} />
      <Panel title={lifeText.matrix.cellPanel}>
        {isLifeKind(kind) && isAsked ? <CellPanel orgUnitId={unit} kind={kind} period={period} onExempt={(name) => setTarget({ orgUnitId: unit, name, kind, period })} /> : <p>{lifeText.matrix.pickCell}</p>}
      </Panel>
      <ExemptDrawer target={target} onClose={() => setTarget(null)} />
    </>
  )
}
