import { QueryView, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { ActButton, ConfirmAct, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { yearsUpTo } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import { PlanDrawer } from './plan-drawer.tsx'
import type { StudyPlan } from './types.ts'
import { useStudyUnits } from './use-units.ts'
import './study.css'

const text = studyText.plan
const noFilter = { unit: '', year: '' }
const tagOf = { draft: 'due', adopted: 'done', superseded: 'notApplicable' } as const

const Adopt = ({ id }: { id: string }) => {
  const { today } = useSession()
  const adopt = useAct(useApi().study.adoptPlan.mutationOptions())
  const [day, setDay] = useState(today)
  const [act, setAct] = useState('')
  const [dayId, actId] = [useId(), useId()]
  return (
    <ConfirmAct tone="primary" label={text.adopt} consequence={text.adoptWill} canConfirm={day !== '' && act.trim().length >= 2} onConfirm={() => adopt.run({ id, adoptedOn: day, act: act.trim() })}>
      <div className="dj-act-field"><label htmlFor={dayId}>{text.adoptedOn}</label><Input id={dayId} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} /></div>
      <div className="dj-act-field"><label htmlFor={actId}>{text.act}</label><Input id={actId} value={act} maxLength={80} placeholder={text.actHint} onChange={(event) => setAct(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const Themes = ({ plan }: { plan: StudyPlan }) => (
  <Panel title={text.inherited} note={text.target(plan.targetHours, plan.ruleHours)} isFlush>
    {plan.themes.length === 0 ? <EmptyState title={text.none} willHold={text.willHold} /> : (
      <DataTable
        label={text.inherited}
        rows={plan.themes}
        rowKey={({ month, title, fromUnitId }) => `${month}${title}${fromUnitId}`}
        columns={[
          { key: 'month', title: text.columns.month, render: ({ month }) => text.month(month) },
          { key: 'theme', title: text.columns.theme, kind: 'name', width: 260, render: ({ title }) => <span className="dj-wrap">{title}</span> },
          { key: 'reading', title: text.columns.reading, render: ({ reading }) => <span className="dj-wrap">{reading.join('；')}</span> },
          { key: 'from', title: text.columns.from, render: ({ fromUnitName, isOwn }) => (isOwn ? text.ownMark : fromUnitName) },
        ]}
      />
    )}
  </Panel>
)

const Versions = ({ plan }: { plan: StudyPlan }) =>
  plan.own.length === 0 ? null : (
    <Panel title={text.versions} isFlush>
      <DataTable
        label={text.versions}
        rows={plan.own}
        rowKey={({ id }) => id}
        columns={[
          { key: 'version', title: text.versions, kind: 'name', render: ({ version, title }) => <>{text.version(version)}<span className="dj-sub">{title}</span></> },
          { key: 'themes', title: text.columns.theme, width: 380, render: ({ themes }) => <span className="dj-wrap">{themes.map(({ month, title }) => `${text.month(month)}${title}`).join('；')}</span> },
          { key: 'state', title: text.columns.state, render: ({ state }) => <StateTag state={tagOf[state]}>{text.states[state]}</StateTag> },
          { key: 'by', title: text.columns.adopted, render: ({ adoptedBy, adoptedOn, adoptedByAct, createdBy }) => (adoptedOn === null ? text.draftBy(createdBy) : <>{text.by(adoptedOn, adoptedByAct ?? '')}<span className="dj-sub">{adoptedBy}</span></>) },
        ]}
      />
    </Panel>
  )

/** The year's plan of an organization: what it inherits, its own versions, draft and adoption. */
export const PlanPage = () => {
  const { today } = useSession()
  const units = useStudyUnits('study.read')
  const [filter, setFilter] = useUrlState(noFilter)
  const [isOpen, setOpen] = useState(false)
  const unit = filter.unit === '' ? (units[0]?.value ?? '') : filter.unit
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const years = [{ value: String(Number(today.slice(0, 4)) + 1), label: studyText.yearOf(String(Number(today.slice(0, 4)) + 1)) }, ...yearsUpTo(today)]
  const query = useQuery({ ...useApi().study.studyPlanOf.queryOptions({ orgUnitId: unit, year }), enabled: unit !== '' })
  const plan = query.data
  const draft = plan?.own.find(({ state }) => state === 'draft')
  const label = draft ? text.edit : (plan?.own.length ?? 0) > 0 ? text.revise : text.write
  return (
    <>
      <PageHead title={text.title} actions={plan?.canManage === true ? <><ActButton act={{ key: 'write', label, onSelect: () => setOpen(true) }} />{draft ? <Adopt id={draft.id} /> : null}</> : null} />
      <FilterBar>
        <FilterSelect label={text.unit} value={unit} width={240} options={units} onChange={(next) => setFilter({ unit: next })} />
        <FilterSelect label={studyText.year} value={year} width={120} options={years} onChange={(next) => setFilter({ year: next })} />
      </FilterBar>
      <QueryView query={query} subject={text.subject} rows={8}>{(found) => <div className="dj-study-stack"><Themes plan={found} /><Versions plan={found} /></div>}</QueryView>
      {isOpen && plan ? <PlanDrawer key={`${plan.orgUnitId}${plan.year}`} plan={plan} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
