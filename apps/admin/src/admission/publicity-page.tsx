import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { filterOptions, knownValue } from '../members/choices.ts'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { publicityText as text } from './locales/more.zh-CN.ts'
import { ObjectionsDrawer } from './objections-drawer.tsx'
import { ClosePublicityDrawer } from './publicity-drawers.tsx'
import type { Publicity } from './types.ts'
import '../members/members.css'
import './admission.css'

const limit = 20
const noFilter = { state: 'open', cursor: '', from: '' }

const looks = { open: 'due', closed: 'done', stopped: 'failed' } as const

const Left = ({ one }: { one: Publicity }) => {
  if (one.state !== 'open') return text.days(one.workingDays)
  if (one.workingDaysLeft === 0) return <StateTag state="done">{text.ended}</StateTag>
  return <>{text.left(one.workingDaysLeft)}{one.isProvisional ? <span className="dj-sub">{text.provisional}</span> : null}</>
}

const Objections = ({ name, objections, onOpen }: Pick<Publicity, 'name' | 'objections'> & { onOpen: () => void }) => {
  const shown = text.objectionsOf(objections.length, objections.filter((one) => one.state === 'open').length)
  return <LinkButton onSelect={onOpen} label={text.objectionsFor(name, shown)}>{shown}</LinkButton>
}

/** 公示: what is being publicised, how many working days are left, what was brought forward. */
export const PublicityPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const [ending, setEnding] = useState<string | null>(null)
  const [objectionsOf, setObjectionsOf] = useState<string | null>(null)
  const state = knownValue(text.states, filter.state)
  const query = useQuery({ ...api.admission.listPublicities.queryOptions({ limit, ...(state === undefined ? {} : { state }), ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const chosen = query.data?.items.find(({ id }) => id === objectionsOf)
  const from = (Number(filter.from) || 0) + 1
  const turn = (cursor: string): void => {
    const to = cursor === '' ? 0 : from - 1 + (cursor === query.data?.next ? limit : -limit)
    setFilter({ cursor, from: to <= 0 ? '' : String(to) })
  }
  return (
    <>
      <PageHead title={text.title} {...(query.data === undefined || state !== 'open' ? {} : { facts: text.facts(query.data.total) })} />
      <Panel isFlush>
        <div className="dj-panel-filters">
          <FilterBar label={text.filters} end={query.data ? <KeysetTurn summary={text.page(Math.min(from, query.data.total), from + query.data.items.length - 1, query.data.total)} cursor={filter.cursor} next={query.data.next} onCursor={turn} /> : null}>
            <FilterSelect label={text.state} width={120} value={filter.state} options={filterOptions(text.states)} onChange={(next) => setFilter({ state: next, cursor: '', from: '' })} />
          </FilterBar>
        </div>
        <QueryView query={query} subject={text.title} rows={6} isEmpty={({ total }) => total === 0} empty={<EmptyState title={text.none} willHold={text.willHold} prepared={text.prepared} acts={[{ key: 'cases', label: text.toCases, tone: 'go', href: '/admission' }]} />}>
          {({ items }) => (
            <DataTable
              label={text.title} rows={items} rowKey={({ id }) => id} isLoading={query.isPlaceholderData}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ caseId, name }) => <AppLink href={`/admission/${caseId}`}>{name}</AppLink> },
                { key: 'kind', title: text.columns.kind, render: ({ kind }) => text.kinds[kind] },
                { key: 'branch', title: text.columns.branch, render: ({ orgUnitName }) => orgUnitName },
                { key: 'term', title: text.columns.term, kind: 'date', render: ({ startsOn, endsOn }) => text.term(formatTableDay(startsOn), formatTableDay(endsOn)) },
                { key: 'left', title: text.columns.left, render: (one) => <Left one={one} /> },
                { key: 'place', title: text.columns.place, render: ({ place }) => place },
                { key: 'state', title: text.columns.state, render: (one) => <StateTag state={looks[one.state]}>{text.states[one.state]}</StateTag> },
                { key: 'objections', title: text.columns.objections, render: ({ id, name, objections }) => <Objections name={name} objections={objections} onOpen={() => setObjectionsOf(id)} /> },
                {
                  key: 'acts', title: text.columns.acts, kind: 'acts',
                  render: (one) => (
                    <>
                      <AppLink href={`/admission/${one.caseId}/papers/publicity_notice`} aria-label={text.printOf(one.name)}>{text.print}</AppLink>
                      {one.canClose ? <LinkButton onSelect={() => setEnding(one.id)} label={text.closeOf(one.name)}>{text.close}</LinkButton> : null}
                    </>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {ending === null ? null : <ClosePublicityDrawer publicityId={ending} onClose={() => setEnding(null)} onDone={() => setEnding(null)} />}
      {chosen === undefined ? null : <ObjectionsDrawer publicity={chosen} onClose={() => setObjectionsOf(null)} />}
    </>
  )
}
