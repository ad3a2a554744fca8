import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, EmptyState, FilterBar, PageHead, Panel, SearchBox, VerdictNote } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Checkbox, Input } from 'antd'
import { useId, useState } from 'react'
import { ImportLink } from '../imports/import-link.tsx'
import { ActDrawer, type BegunAct } from './act-drawer.tsx'
import { CreateUnitDrawer } from './create-unit-drawer.tsx'
import { orgText } from './locales/zh-CN.ts'
import { OrgTree } from './org-tree.tsx'
import { treeRows } from './tree-rows.ts'
import type { TreeLine } from './types.ts'
import './org.css'

const text = orgText.tree
const noFilter = { q: '', groups: '', mass: '1', day: '' }

const factsOf = (lines: readonly TreeLine[]): string => {
  const count = (kind: TreeLine['unit']['kind']): number => lines.filter(({ unit }) => unit.kind === kind && unit.form !== 'temporary_branch').length
  return text.facts({ temporary: lines.filter(({ unit }) => unit.form === 'temporary_branch').length, committees: count('committee'), generalBranches: count('general_branch'), branches: count('branch'), groups: count('group'), massOrgs: count('mass_org') })
}

/** 组织架构: the tree with members, units and findings beside every organization, of today or of a past day; acts begin here. */
export const TreePage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [act, setAct] = useState<BegunAct | null>(null)
  const [isCreating, setCreating] = useState(false)
  const dayId = useId()
  const isPast = filter.day !== '' && filter.day < today
  const isReader = can('member.read')
  const tree = useQuery({ ...api.org.orgTreePage.queryOptions(isPast ? { onDate: filter.day } : {}), placeholderData: keepPreviousData })
  const findings = useQuery(api.members.structureFindings.queryOptions({}, { enabled: isReader && !isPast }))
  const counted = isReader && !isPast ? new Map([...Map.groupBy(findings.data ?? [], ({ orgUnitId }) => orgUnitId)].map(([id, found]) => [id, found.length])) : null
  const top = tree.data?.find(({ unit }) => unit.parentId === null)
  const canAct = can('org.manage') && !isPast
  const rows = treeRows(tree.data ?? [], { search: filter.q, hasGroups: filter.groups !== '', hasMassOrgs: filter.mass !== '', folded })
  const begin = (): void => {
    if (!top) return
    // As long as nobody is on the roster, the tree is being set up and nothing needs an approval.
    if (top.members === 0) setCreating(true)
    else setAct({ kind: 'set_up', unit: top.unit })
  }
  const fold = (id: string, isOpen: boolean): void => setFolded((known) => new Set(isOpen ? [...known].filter((one) => one !== id) : [...known, id]))
  const save = (): void => {
    const { name, form, members, probationary, below, officers, workUnits } = text.columns
    saveTable(text.title, [name, form, members, probationary, below, officers, workUnits], rows.map(({ line }) => [line.unit.name, orgText.forms[line.unit.form], line.members, line.probationary, line.below, line.unit.officerCount, line.workUnits.join('、')]))
  }
  return (
    <>
      <PageHead
        title={text.title}
        facts={tree.data ? factsOf(tree.data) : undefined}
        actions={
          <>
            <ActButton act={{ key: 'chart', label: text.chart, href: isPast ? `/org/chart?day=${filter.day}` : '/org/chart' }} />
            <ActButton act={{ key: 'line', label: text.line, href: '/org/line' }} />
            <ActButton act={{ key: 'acts', label: text.acts, href: '/org/acts' }} />
            {isPast ? null : <ImportLink kind="organizations" />}
            {canAct && top ? <ActButton act={{ key: 'create', label: orgText.acts.create, tone: 'primary', onSelect: begin }} /> : null}
          </>
        }
      />
      <FilterBar end={<ActButton act={{ key: 'save', label: text.save, onSelect: save }} />}>
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
        <span className="dj-date-filter"><label htmlFor={dayId}>{text.day}</label><Input id={dayId} type="date" max={today} value={filter.day} onChange={(event) => setFilter({ day: event.target.value })} /></span>
        <Checkbox checked={filter.groups !== ''} onChange={(event) => setFilter({ groups: event.target.checked ? '1' : '' })}>{text.groups}</Checkbox>
        <Checkbox checked={filter.mass !== ''} onChange={(event) => setFilter({ mass: event.target.checked ? '1' : '' })}>{text.massOrgs}</Checkbox>
      </FilterBar>
      {isPast ? <VerdictNote tone="info" what={text.past(formatLongDay(filter.day))} action={<ActButton act={{ key: 'today', label: text.toToday, onSelect: () => setFilter({ day: '' }) }} size="small" />} /> : null}
      <Panel isFlush>
        <QueryView query={tree} subject={text.title} rows={8} isEmpty={(lines) => lines.length === 0} empty={<EmptyState title={isPast ? text.nonePast : text.none} willHold={text.willHold} />}>
          {() => (rows.length === 0 ? <EmptyState title={text.noMatch} willHold={text.noMatchHint} /> : <OrgTree rows={rows} findings={counted} onFold={fold} onBegin={canAct ? setAct : undefined} />)}
        </QueryView>
      </Panel>
      {canAct ? <p className="dj-hint">{text.dragHint}</p> : null}
      <ActDrawer act={act} onClose={() => setAct(null)} />
      <CreateUnitDrawer parent={isCreating && top ? top.unit : null} onClose={() => setCreating(false)} />
    </>
  )
}
