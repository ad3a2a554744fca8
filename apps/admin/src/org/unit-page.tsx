import { QueryView, useAct, useApi, useGo, usePageParams, useSession } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Columns, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FindingList } from '../members/finding-list.tsx'
import { membersText } from '../members/locales/zh-CN.ts'
import { ActDrawer, type BegunAct } from './act-drawer.tsx'
import { ActMenu } from './act-menu.tsx'
import { UnitPairsPanel } from '../missions/unit-pairs-panel.tsx'
import { AppointDrawer } from './appoint-drawer.tsx'
import { CreateUnitDrawer } from './create-unit-drawer.tsx'
import { DatedAct } from './dated-act.tsx'
import { kindsBelow } from './kinds-below.ts'
import { orgText } from './locales/zh-CN.ts'
import type { PostKind, UnitPageData } from './types.ts'
import { LinkUnitsDrawer } from './link-units-drawer.tsx'
import { HistoryPanel, UnitActsPanel } from './unit-history.tsx'
import { MoveDrawer, OfficersDrawer, RenameDrawer } from './unit-drawers.tsx'
import { AboutPanel, BelowPanel, MassOrgsPanel, PostsPanel } from './unit-panels.tsx'
import '../members/members.css'
import './org.css'

const text = orgText.unit

type Drawer = 'create' | 'rename' | 'move' | 'officers' | 'units' | null

const CloseAct = ({ data: { unit, posts } }: { data: UnitPageData }) => {
  const api = useApi()
  const go = useGo()
  const close = useAct(api.org.closeOrgUnit.mutationOptions(), () => void go('/org'))
  const { close: label, closeTitle, closedOn, closeWill } = orgText.acts
  return <DatedAct label={label} title={closeTitle(unit.name)} field={closedOn} consequence={closeWill(unit.name, posts.length)} from={unit.foundedOn} onConfirm={(day) => close.run({ id: unit.id, closedOn: day })} />
}

const UnitView = ({ data }: { data: UnitPageData }) => {
  const { can } = useSession()
  const [drawer, setDrawer] = useState<Drawer>(null)
  const [act, setAct] = useState<BegunAct | null>(null)
  const [post, setPost] = useState<PostKind | '' | null>(null)
  const { unit, ancestors, members, findings } = data
  const canAct = data.canManage && unit.closedOn === null
  // Where nobody belongs yet nothing needs an approval: the tree is being set up. A temporary branch lives and ends with its mission.
  const isDirect = members === 0 && unit.form !== 'temporary_branch'
  const isRoot = unit.parentId === null
  const open = (key: Exclude<Drawer, null>, label: string, tone: 'plain' | 'go' = 'plain') => <ActButton act={{ key, label, tone, onSelect: () => setDrawer(key) }} />
  return (
    <>
      <PageHead
        title={unit.name}
        crumbs={[{ label: orgText.tree.title, href: '/org' }, ...ancestors.map(({ id, shortName }) => ({ label: shortName, href: `/org/${id}` })), { label: unit.shortName }]}
        facts={`${orgText.forms[unit.form]}${orgText.gap}${orgText.membersOf(members, unit.officerCount)}`}
        actions={
          <>
            {can('member.read') ? <ActButton act={{ key: 'roster', label: text.roster, href: `/members?unit=${unit.id}` }} /> : null}
            {canAct ? <ActButton act={{ key: 'appoint', label: orgText.acts.appoint, tone: 'primary', onSelect: () => setPost('') }} /> : null}
          </>
        }
      />
      {unit.closedOn === null ? null : <VerdictNote tone="info" what={text.closed(formatLongDay(unit.closedOn))} />}
      {canAct ? (
        <div className="dj-acts">
          {isDirect && kindsBelow(unit.kind).length > 0 ? open('create', orgText.acts.create) : null}
          {isDirect ? open('rename', orgText.acts.rename) : null}
          {isDirect && !isRoot ? open('move', orgText.acts.move) : null}
          {isDirect && !isRoot ? <CloseAct data={data} /> : null}
          {unit.kind === 'group' || unit.kind === 'mass_org' ? null : open('officers', orgText.acts.officers)}
          {unit.kind === 'group' ? null : open('units', text.linkUnits)}
          {isDirect ? <p className="dj-hint">{text.directHint}</p> : <ActMenu unit={unit} onBegin={setAct} isButton />}
        </div>
      ) : null}
      <Columns
        main={<><PostsPanel data={data} onAppoint={setPost} /><BelowPanel data={data} />{unit.kind === 'branch' && unit.form !== 'temporary_branch' ? <UnitPairsPanel orgUnitId={unit.id} /> : null}<HistoryPanel history={data.history} /></>}
        side={
          <>
            <AboutPanel data={data} />
            {can('member.read') && unit.kind !== 'group' && unit.kind !== 'mass_org' ? <Panel title={membersText.findings.title} extra={membersText.findings.count(findings.length)}><FindingList findings={findings} isNamed={unit.kind !== 'branch'} /></Panel> : null}
            <MassOrgsPanel data={data} />
            <UnitActsPanel unitId={unit.id} />
          </>
        }
      />
      <AppointDrawer unit={unit} post={post} onClose={() => setPost(null)} />
      <CreateUnitDrawer parent={drawer === 'create' ? unit : null} onClose={() => setDrawer(null)} />
      <RenameDrawer isOpen={drawer === 'rename'} unit={unit} onClose={() => setDrawer(null)} />
      <ActDrawer act={act} onClose={() => setAct(null)} />
      <LinkUnitsDrawer isOpen={drawer === 'units'} data={data} onClose={() => setDrawer(null)} />
      <OfficersDrawer isOpen={drawer === 'officers'} unit={unit} onClose={() => setDrawer(null)} />
      <MoveDrawer isOpen={drawer === 'move'} unit={unit} members={members} onClose={() => setDrawer(null)} />
    </>
  )
}

/** One organization: posts and terms, groups or organizations below, what the rules find, and the acts of whoever manages it. */
export const UnitPage = () => {
  const api = useApi()
  const { unitId = '' } = usePageParams()
  const query = useQuery(api.org.getOrgUnit.queryOptions({ id: unitId }))
  return <QueryView query={query} subject={text.about} rows={8}>{(data) => <UnitView key={data.unit.id} data={data} />}</QueryView>
}
