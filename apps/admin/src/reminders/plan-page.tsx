import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { ActButton, EmptyState, FilterBar, FilterSelect, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitChoices, useUnits } from '../life/units.ts'
import { ApproveAct } from './approve-act.tsx'
import { remindersText } from './locales/zh-CN.ts'
import { PlanCalendar } from './plan-calendar.tsx'
import { PeriodForm, YearForm } from './plan-forms.tsx'
import { PlanTable } from './plan-table.tsx'
import { ReminderDrawer } from './reminder-drawer.tsx'
import { ReminderForm, type FormPlan } from './reminder-form.tsx'
import type { Plan, Reminder } from './types.ts'
import '../cloud/cloud.css'
import './reminders.css'

const text = remindersText.plan
const noFilter = { year: '', state: '', view: 'list', id: '' }
const stateOptions = [{ value: '', label: text.all }, ...Object.entries(text.states).map(([value, label]) => ({ value, label }))]
const viewOptions = Object.entries(text.views).map(([value, label]) => ({ value, label }))

type Opened = { readonly kind: 'year' } | { readonly kind: 'period' } | { readonly kind: 'form'; readonly plan: FormPlan } | null

const factsOf = (plan: Plan | undefined): string => {
  if (!plan) return ''
  const count = (state: Reminder['state']): number => plan.items.filter((item) => item.state === state).length
  return text.facts(plan.items.length, count('planned'), count('approved'), count('sent'))
}

/** The plan of reminders of a year: proposed by rules or written by hand, approved by a person, sent by the clock, counted by receipts. */
export const PlanPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [opened, setOpened] = useState<Opened>(null)
  const [chosen, setChosen] = useState<string[]>([])
  const [said, setSaid] = useState('')
  const thisYear = Number(today.slice(0, 4))
  const years = [thisYear + 1, thisYear, thisYear - 1]
  const year = filter.year === '' ? thisYear : Number(filter.year)
  const plan = useQuery({ ...api.reminders.listReminders.queryOptions({ year }), placeholderData: keepPreviousData })
  const mayManage = can('reminder.manage')
  const units = useUnits(mayManage ? 'reminder.manage' : 'reminder.read').data ?? []
  const choices = unitChoices(units)
  const unitName = (id: string): string => units.find((unit) => unit.id === id)?.shortName ?? ''
  const all = plan.data?.items ?? []
  const selected = all.filter(({ id, state }) => chosen.includes(id) && state === 'planned')
  const open = all.find(({ id }) => id === filter.id)
  const done = (words: string): void => {
    setSaid(words)
    setOpened(null)
    setChosen([])
    setFilter({ id: '' })
  }
  const planYear = { key: 'year', label: text.planYear, onSelect: () => setOpened({ kind: 'year' }) } as const
  const approved = (n: number): void => done(text.approved(n))
  return (
    <>
      <PageHead
        title={text.title}
        facts={factsOf(plan.data)}
        actions={mayManage && units.length > 0 ? (
          <>
            {selected.length > 0 ? <ApproveAct reminders={selected} label={text.approveChosen(selected.length)} tone="primary" onApproved={approved} /> : null}
            <ActButton act={{ key: 'write', label: text.write, onSelect: () => setOpened({ kind: 'form', plan: { kind: 'write' } }) }} />
            <ActButton act={{ key: 'period', label: text.planPeriod, onSelect: () => setOpened({ kind: 'period' }) }} />
            <ActButton act={{ ...planYear, ...(selected.length > 0 ? {} : { tone: 'primary' as const }) }} />
          </>
        ) : null}
      />
      {said === '' ? null : <VerdictNote tone="ok" isLive what={said} />}
      {plan.data && !plan.data.isCalendarKnown ? <VerdictNote tone="info" what={text.notKnown(year)} why={text.notKnownWhy} next={text.notKnownNext} /> : null}
      <FilterBar end={plan.data ? <span className="dj-hint">{text.quiet(plan.data.hours.quietFrom, plan.data.hours.quietTo, plan.data.hours.digestAt)}</span> : null}>
        <FilterSelect label={text.year} value={String(year)} options={years.map((one) => ({ value: String(one), label: text.yearOf(one) }))} onChange={(value) => setFilter({ year: value, id: '' })} />
        <FilterSelect label={text.state} value={filter.state} options={stateOptions} onChange={(state) => setFilter({ state })} />
        <FilterSelect label={text.view} value={filter.view} options={viewOptions} onChange={(view) => setFilter({ view })} />
      </FilterBar>
      <QueryView query={plan} subject={text.table} isEmpty={({ items }) => items.length === 0} empty={<Panel isFlush><EmptyState title={text.none(year)} willHold={text.willHold} prepared={text.prepared} acts={mayManage && units.length > 0 ? [{ ...planYear, tone: 'go' }] : []} /></Panel>}>
        {({ items }) => {
          const rows = items.filter(({ state }) => filter.state === '' || state === filter.state)
          if (filter.view === 'calendar') return <PlanCalendar year={year} rows={rows} onOpen={(id) => setFilter({ id })} />
          return <Panel isFlush><PlanTable rows={rows} currentId={filter.id} chosen={chosen} onChoose={mayManage ? setChosen : null} unitName={unitName} onOpen={(id) => setFilter({ id })} /></Panel>
        }}
      </QueryView>
      {open && opened === null ? (
        <ReminderDrawer
          reminder={open}
          unitName={unitName}
          onClose={() => setFilter({ id: '' })}
          onApproved={approved}
          onEdit={() => setOpened({ kind: 'form', plan: { kind: 'edit', reminder: open } })}
          onCorrect={() => setOpened({ kind: 'form', plan: { kind: 'correct', reminder: open } })}
        />
      ) : null}
      {opened?.kind === 'year' ? <YearForm units={choices} year={year < thisYear ? thisYear : year} years={years.filter((one) => one >= thisYear)} onClose={() => setOpened(null)} onDone={done} /> : null}
      {opened?.kind === 'period' ? <PeriodForm units={choices} onClose={() => setOpened(null)} onDone={done} /> : null}
      {opened?.kind === 'form' ? <ReminderForm plan={opened.plan} units={units} onClose={() => setOpened(null)} onSaved={done} /> : null}
    </>
  )
}
