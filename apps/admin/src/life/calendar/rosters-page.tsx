import { QueryView, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { ConfirmAct, FailureNote, FilterBar, FilterSelect, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { formatDay } from '@dangjian/ui'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import type { DutyRoster } from '../types.ts'
import { branchesOf, unitChoices, useUnits } from '../units.ts'
import { daysFrom } from './month-grid.ts'
import { draftOf, shiftOf, withPattern, type RosterDraft } from './roster-draft.ts'
import '../life.css'

const text = calendarText.roster

const Cycle = ({ draft, change }: { draft: RosterDraft; change: (next: Partial<RosterDraft>) => void }) => {
  const set = (index: number, part: Partial<RosterDraft['cycle'][number]>): void => change({ cycle: draft.cycle.map((shift, at) => (at === index ? { ...shift, ...part } : shift)) })
  const time = (value: string): string | null => (value === '' ? null : value)
  return (
    <Panel title={text.cycle} extra={<><Button size="small" onClick={() => change({ cycle: [...draft.cycle, { name: '', from: null, to: null }] })}>{text.add}</Button><Button size="small" disabled={draft.cycle.length < 2} onClick={() => change({ cycle: draft.cycle.slice(0, -1) })}>{text.drop}</Button></>}>
      <ul className="dj-cycle">
        {draft.cycle.map((shift, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <b>{text.day(index)}</b>
            <Input aria-label={text.dayLabel(index, text.shiftName)} maxLength={20} value={shift.name} onChange={(event) => set(index, { name: event.target.value })} />
            <Input type="time" aria-label={text.dayLabel(index, text.from)} value={shift.from ?? ''} onChange={(event) => set(index, { from: time(event.target.value) })} />
            <Input type="time" aria-label={text.dayLabel(index, text.to)} value={shift.to ?? ''} onChange={(event) => set(index, { to: time(event.target.value) })} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Preview = ({ draft, today }: { draft: RosterDraft; today: string }) => {
  const days = daysFrom(today, 14)
  return (
    <Panel title={text.preview} isFlush>
      <div className="dj-month-scroll">
        <table className="dj-month is-crews" aria-label={text.previewTable}>
          <thead><tr><th scope="col" />{days.map((day) => <th key={day} scope="col">{formatDay(day)}</th>)}</tr></thead>
          <tbody>{Array.from({ length: draft.crews }, (_, crew) => <tr key={text.crew(crew)}><th scope="row">{text.crew(crew)}</th>{days.map((day) => <td key={day}>{shiftOf(draft, crew, day)?.name}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </Panel>
  )
}

const Editor = ({ view, today }: { view: DutyRoster; today: string }) => {
  const api = useApi()
  const [draft, setDraft] = useState(() => draftOf(view, today, text.patterns[view.patterns[0]?.key ?? ''] ?? ''))
  // The version that this draft began with: somebody else's newer roster is never overwritten unseen.
  const [version, setVersion] = useState(view.roster?.version)
  const save = useAct(api.life.saveDutyRoster.mutationOptions(), (saved) => setVersion(saved.version))
  const remove = useAct(api.life.removeDutyRoster.mutationOptions(), () => setVersion(undefined))
  const change = (next: Partial<RosterDraft>): void => setDraft((old) => ({ ...old, ...next }))
  const crewChoices = [{ value: -1, label: text.byDay }, ...Array.from({ length: draft.crews }, (_, crew) => ({ value: crew, label: text.crew(crew) }))]
  const submit = (): void =>
    save.submit({
      orgUnitId: view.orgUnitId, name: draft.name, crews: draft.crews, anchorOn: draft.anchorOn, cycle: [...draft.cycle], members: Object.entries(draft.crewOf).map(([memberId, crew]) => ({ memberId, crew })),
      ...(version === undefined ? {} : { version }),
    })
  return (
    <>
      <FailureNote failure={save.failure} isKept />
      {save.result === undefined ? null : <VerdictNote tone="ok" what={text.saved} isLive />}
      <Panel title={text.title} note={view.roster === null ? undefined : text.changedBy(view.roster.changedBy, formatDay(view.roster.changedOn))}>
        <div className="dj-form-grid">
          <label className="dj-field"><span>{text.pattern}</span><Select aria-label={text.pattern} value={null} placeholder={text.pattern} options={view.patterns.map(({ key }) => ({ value: key, label: text.patterns[key] ?? key }))} onChange={(key: string | null) => { const pattern = view.patterns.find((one) => one.key === key); if (pattern) setDraft((old) => withPattern(old, pattern, text.patterns[pattern.key] ?? '')) }} /></label>
          <label className="dj-field"><span>{text.name}</span><Input aria-label={text.name} maxLength={50} value={draft.name} onChange={(event) => change({ name: event.target.value })} /></label>
          <label className="dj-field"><span>{text.crews}</span><InputNumber aria-label={text.crews} min={1} max={12} precision={0} value={draft.crews} onChange={(crews) => change({ crews: crews ?? 1, crewOf: Object.fromEntries(Object.entries(draft.crewOf).filter(([, crew]) => crew < (crews ?? 1))) })} /></label>
          <label className="dj-field"><span>{text.anchor}</span><Input type="date" aria-label={text.anchor} value={draft.anchorOn} onChange={(event) => change({ anchorOn: event.target.value })} /></label>
        </div>
      </Panel>
      <Cycle draft={draft} change={change} />
      <Preview draft={draft} today={today} />
      <Panel title={text.people}>
        <ul className="dj-cycle is-people">
          {view.people.map(({ memberId, name }) => (
            <li key={memberId}>
              <b>{name}</b>
              <Select aria-label={text.person(name)} value={draft.crewOf[memberId] ?? -1} options={crewChoices} onChange={(crew) => change({ crewOf: crew < 0 ? Object.fromEntries(Object.entries(draft.crewOf).filter(([id]) => id !== memberId)) : { ...draft.crewOf, [memberId]: crew } })} />
            </li>
          ))}
        </ul>
      </Panel>
      <div className="dj-form-foot">
        <Button type="primary" loading={save.isBusy} disabled={draft.name.trim() === '' || draft.cycle.some((shift) => shift.name.trim() === '')} onClick={submit}>{text.save}</Button>
        {view.roster === null ? null : <ConfirmAct label={text.remove} consequence={text.removeWill} isDestructive onConfirm={() => remove.run({ orgUnitId: view.orgUnitId })} />}
      </div>
    </>
  )
}

/** How a branch works by turns, so that proposals find times at which most can come. */
export const RostersPage = () => {
  const api = useApi()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState({ unit: '' })
  const units = useUnits('meeting.plan')
  const branches = branchesOf(units.data ?? [])
  const unit = branches.find((branch) => branch.id === filter.unit) ?? branches[0]
  const query = useQuery(api.life.getDutyRoster.queryOptions({ orgUnitId: unit?.id ?? '' }, { enabled: unit !== undefined }))
  return (
    <>
      <PageHead title={text.title} facts={text.facts} crumbs={[{ label: calendarText.page.crumb, href: '/life' }, { label: calendarText.page.title, href: '/life/calendar' }, { label: text.title }]} />
      {branches.length > 1 ? <FilterBar><FilterSelect label={text.unit} value={unit?.id ?? ''} options={unitChoices(branches)} onChange={(value) => setFilter({ unit: value })} /></FilterBar> : null}
      <QueryView query={query} subject={text.subject} rows={6}>{(view) => <Editor key={view.orgUnitId} view={view} today={today} />}</QueryView>
    </>
  )
}
