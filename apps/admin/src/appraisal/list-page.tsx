import { QueryView, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay, type StateName } from '@dangjian/ui'
import { DataTable, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import { SetUpDrawer } from './set-up-drawer.tsx'
import type { CampaignLine } from './types.ts'
import { yearsBack } from './years.ts'
import './appraisal.css'

const text = appraisalText.list
const start = { year: '' }

const stateOf = ({ stage }: CampaignLine): StateName => (stage === null ? 'future' : stage === 'closed' ? 'done' : 'due')
const wordOf = ({ stage, closedOn }: CampaignLine): string => (stage === null ? text.notSetUp : closedOn === null ? appraisalText.stages[stage] : text.filed)

/** 民主评议 of a year, branch by branch in organization order; nobody is ranked. */
export const ListPage = () => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const [unit, setUnit] = useState<CampaignLine | null>(null)
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const list = useQuery(api.appraisal.listCampaigns.queryOptions({ year: Number(year) }))
  const items = list.data?.items ?? []
  return (
    <>
      <PageHead title={text.title} facts={text.facts(year, items.filter(({ toldOn }) => toldOn !== null).length, items.length)} />
      <FilterBar><FilterSelect label={text.year} value={year} options={yearsBack(today, text.yearOf)} onChange={(value) => setFilter({ year: value })} /></FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.table} isEmpty={(found) => found.items.length === 0} empty={<EmptyState title={text.empty} willHold={text.willHold} />}>
          {(found) => (
            <DataTable label={text.table} rows={found.items} rowKey={({ orgUnitId }) => orgUnitId} columns={[
              { key: 'unit', title: text.unit, kind: 'name', render: (row) => (row.campaignId === null ? row.orgUnitName : <AppLink href={`/life/appraisal/${row.campaignId}`}>{row.orgUnitName}</AppLink>) },
              { key: 'stage', title: text.stage, render: (row) => <StateTag state={stateOf(row)}>{wordOf(row)}</StateTag> },
              { key: 'graded', title: text.graded, kind: 'number', render: ({ campaignId, graded }) => (campaignId === null ? null : graded) },
              ...(['excellent', 'qualified', 'basic', 'unqualified'] as const).map((grade) => ({ key: grade, title: appraisalText.grades[grade], kind: 'number' as const, render: (row: CampaignLine) => (row.decidedOn === null ? null : row.grades[grade]) })),
              { key: 'decided', title: text.decided, kind: 'date', render: ({ decidedOn }) => formatTableDay(decidedOn) },
              { key: 'objections', title: text.objections, render: ({ openObjections }) => (openObjections === 0 ? null : <StateTag state="due">{text.waiting(openObjections)}</StateTag>) },
              { key: 'acts', title: text.acts, kind: 'acts', render: (row) => (row.maySetUp ? <LinkButton label={text.setUpOf(row.orgUnitName)} onSelect={() => setUnit(row)}>{text.setUp}</LinkButton> : row.campaignId === null ? null : <AppLink href={`/life/appraisal/${row.campaignId}`} aria-label={text.openOf(row.orgUnitName)}>{text.open}</AppLink>) },
            ]} />
          )}
        </QueryView>
      </Panel>
      {unit === null ? null : <SetUpDrawer unit={unit} year={Number(year)} onClose={() => setUnit(null)} onDone={(campaignId) => go(`/life/appraisal/${campaignId}`)} />}
    </>
  )
}
