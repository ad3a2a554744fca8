import { QueryView, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { missionsText } from './locales/zh-CN.ts'
import { JoinDrawer, LeaveAct, SeatAct, UnseatAct } from './mass-org-acts.tsx'
import type { MassOrg, MassOrgPerson } from './types.ts'
import './missions.css'

const text = missionsText.massOrgs
const noFilter = { which: 'present' }

const Note = ({ person }: { person: MassOrgPerson }) => {
  if (person.leftOn !== null) return <>{person.leftReason}</>
  if (person.isOverAge) return <StateTag state="info">{text.overAge}</StateTag>
  return <>{person.leavesOn === null ? null : text.leavesOn(formatTableDay(person.leavesOn))}</>
}

const People = ({ org, hasLeft }: { org: MassOrg; hasLeft: boolean }) => (
  <DataTable
    label={text.people}
    rows={org.people}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', title: text.personColumns.name, kind: 'name', render: ({ memberId, name }) => (memberId === null ? name : <AppLink href={`/members/${memberId}`}>{name}</AppLink>) },
      { key: 'gender', title: text.personColumns.gender, render: ({ gender }) => text.genders[gender] },
      { key: 'age', title: text.personColumns.age, kind: 'number', render: ({ age }) => age },
      { key: 'party', title: text.personColumns.party, render: ({ memberId }) => (memberId === null ? text.notMember : text.partyMember) },
      { key: 'posts', title: text.personColumns.posts, render: ({ posts }) => posts.map(({ post }) => text.posts[post]).join('、') },
      { key: 'joined', title: text.personColumns.joined, kind: 'date', render: ({ joinedOn }) => formatTableDay(joinedOn) },
      ...(hasLeft ? [{ key: 'left', title: text.personColumns.left, kind: 'date' as const, render: ({ leftOn }: MassOrgPerson) => formatTableDay(leftOn) }] : []),
      { key: 'note', title: text.personColumns.note, render: (person) => <Note person={person} /> },
      ...(org.canManage && !hasLeft ? [{
        key: 'acts', title: text.personColumns.acts, kind: 'acts' as const,
        render: (person: MassOrgPerson) => <>{person.posts[0] ? <UnseatAct person={person} seat={person.posts[0]} /> : <SeatAct org={org} person={person} />}<LeaveAct person={person} /></>,
      }] : []),
    ]}
  />
)

/** One mass organization: its people, members of the party or not, with their posts. */
export const MassOrgPage = () => {
  const api = useApi()
  const { orgUnitId = '' } = usePageParams()
  const [filter, setFilter] = useUrlState(noFilter)
  const [isOpen, setOpen] = useState(false)
  const hasLeft = filter.which === 'left'
  const query = useQuery(api.missions.getMassOrg.queryOptions({ orgUnitId, hasLeft }))
  return (
    <QueryView query={query} subject={text.subject} rows={8}>
      {(org) => (
        <>
          <PageHead
            title={org.name}
            crumbs={[{ label: text.title, href: '/org/mass-orgs' }, { label: org.name }]}
            facts={text.detailFacts(text.forms[org.form] ?? '', org.people.length)}
            actions={org.canManage ? <ActButton act={{ key: 'join', label: text.join, tone: 'primary', onSelect: () => setOpen(true) }} /> : null}
          />
          <FilterBar><FilterSelect label={text.which} value={filter.which} width={140} options={[{ value: 'present', label: text.present }, { value: 'left', label: text.left }]} onChange={(which) => setFilter({ which })} /></FilterBar>
          <Panel isFlush>
            {org.people.length === 0 ? <EmptyState title={hasLeft ? text.noLeft : text.noPeople} {...(hasLeft ? {} : { willHold: text.noPeopleHold })} /> : <People org={org} hasLeft={hasLeft} />}
          </Panel>
          {isOpen ? <JoinDrawer org={org} onClose={() => setOpen(false)} /> : null}
        </>
      )}
    </QueryView>
  )
}
