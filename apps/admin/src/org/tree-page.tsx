import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatCount } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useState } from 'react'
import { CreateUnitDrawer } from './create-unit-drawer.tsx'
import { orgText } from './locales/zh-CN.ts'
import { treeRows } from './tree-rows.ts'
import type { Unit } from './types.ts'
import './org.css'

const text = orgText.tree
const noFilter = { q: '', groups: '' }

const factsOf = (units: readonly Unit[]): string => {
  const count = (kind: Unit['kind']): number => units.filter((unit) => unit.kind === kind).length
  return text.facts(count('committee'), count('branch'), count('group'))
}

/** 组织架构: the tree with members, officers and findings beside every organization. */
export const TreePage = () => {
  const api = useApi()
  const { can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [isCreating, setCreating] = useState(false)
  const isReader = can('member.read')
  const tree = useQuery(api.org.listOrgTree.queryOptions({}))
  const counts = useQuery(api.members.memberCounts.queryOptions())
  const findings = useQuery(api.members.structureFindings.queryOptions({}, { enabled: isReader }))
  const members = new Map((counts.data ?? []).map(({ orgUnitId, subtree }) => [orgUnitId, subtree]))
  const found = Map.groupBy(findings.data ?? [], ({ orgUnitId }) => orgUnitId)
  const top = tree.data?.find(({ parentId }) => parentId === null)
  return (
    <>
      <PageHead
        title={text.title}
        facts={tree.data ? factsOf(tree.data) : undefined}
        actions={can('org.manage') && top ? <ActButton act={{ key: 'create', label: orgText.acts.create, tone: 'primary', onSelect: () => setCreating(true) }} /> : null}
      />
      <FilterBar>
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
        <Checkbox checked={filter.groups !== ''} onChange={(event) => setFilter({ groups: event.target.checked ? '1' : '' })}>{text.groups}</Checkbox>
      </FilterBar>
      <Panel isFlush>
        <QueryView query={tree} subject={text.title} rows={8} isEmpty={(units) => units.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {(units) => (
            <DataTable
              label={text.table}
              rows={treeRows(units, members, { search: filter.q, hasGroups: filter.groups !== '' })}
              rowKey={({ unit }) => unit.id}
              empty={<EmptyState title={text.noMatch} willHold={text.noMatchHint} />}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ unit, depth }) => <span className="dj-org-name" style={{ paddingInlineStart: depth * 22 }}>{depth > 0 ? <i aria-hidden="true" /> : null}<AppLink href={`/org/${unit.id}`}>{unit.name}</AppLink></span> },
                { key: 'kind', title: text.columns.kind, render: ({ unit }) => orgText.kinds[unit.kind] },
                { key: 'members', title: text.columns.members, kind: 'number', render: ({ unit, members: count }) => (unit.kind === 'group' ? null : formatCount(count)) },
                { key: 'officers', title: text.columns.officers, kind: 'number', render: ({ unit }) => (unit.officerCount === null ? null : formatCount(unit.officerCount)) },
                ...(isReader ? [{ key: 'findings', title: text.columns.findings, render: ({ unit }: { unit: Unit }) => (found.has(unit.id) ? <StateTag state="advice">{text.findings(found.get(unit.id)?.length ?? 0)}</StateTag> : text.sound) }] : []),
                {
                  key: 'acts', title: text.columns.acts, kind: 'acts',
                  render: ({ unit }) => (
                    <>
                      <AppLink href={`/org/${unit.id}`} aria-label={text.viewOf(unit.name)}>{text.view}</AppLink>
                      {isReader ? <AppLink href={`/members?unit=${unit.id}`} aria-label={text.rosterOf(unit.name)}>{text.roster}</AppLink> : null}
                    </>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <CreateUnitDrawer parent={isCreating && top ? top : null} onClose={() => setCreating(false)} />
    </>
  )
}
