import { QueryView, saveTable, useApi } from '@dangjian/app-shell'
import { AppLink, formatCount } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { missionsText } from './locales/zh-CN.ts'
import type { MassOrgLine } from './types.ts'
import './missions.css'

const text = missionsText.massOrgs

const seatsText = ({ seats }: MassOrgLine): string => seats.map(({ post, name }) => `${text.posts[post]}${name}`).join(missionsText.gap)

const save = (rows: readonly MassOrgLine[]): void =>
  saveTable(text.file, [text.columns.name, text.columns.form, text.columns.parent, text.columns.people, text.columns.party, text.columns.women, text.columns.seats],
    rows.map((line) => [line.name, text.forms[line.form] ?? '', line.parentName, line.people, line.partyMembers, line.women, seatsText(line)]))

/** 群团组织: trade union, Youth League and women's committees with their own people, counted apart from the party. */
export const MassOrgsPage = () => {
  const api = useApi()
  const query = useQuery(api.missions.listMassOrgs.queryOptions())
  const rows = query.data?.items ?? []
  return (
    <>
      <PageHead title={text.title} {...(query.data ? { facts: text.facts(rows.length, rows.reduce((sum, { people }) => sum + people, 0)) } : {})} actions={<ActButton act={{ key: 'save', label: missionsText.save, onSelect: () => save(rows) }} />} />
      <Panel isFlush>
        <QueryView query={query} subject={text.subject} rows={4} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} prepared={text.prepared} acts={[{ key: 'tree', label: text.toTree, tone: 'go', href: '/org' }]} />}>
          {({ items }) => (
            <DataTable
              label={text.title}
              rows={items}
              rowKey={({ orgUnitId }) => orgUnitId}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ orgUnitId, name }) => <AppLink href={`/org/mass-orgs/${orgUnitId}`}>{name}</AppLink> },
                { key: 'form', title: text.columns.form, render: ({ form }) => text.forms[form] ?? '' },
                { key: 'parent', title: text.columns.parent, render: ({ parentName }) => parentName },
                { key: 'people', title: text.columns.people, kind: 'number', render: ({ people }) => formatCount(people) },
                { key: 'party', title: text.columns.party, kind: 'number', render: ({ partyMembers }) => formatCount(partyMembers) },
                { key: 'women', title: text.columns.women, kind: 'number', render: ({ women }) => formatCount(women) },
                { key: 'seats', title: text.columns.seats, width: 320, render: (line) => <span className="dj-wrap">{seatsText(line)}</span> },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ orgUnitId, name }) => <AppLink href={`/org/mass-orgs/${orgUnitId}`} aria-label={missionsText.viewOf(name)}>{missionsText.view}</AppLink> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
