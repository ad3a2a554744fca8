import { QueryView, saveTable, useAct, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatCount, formatTableDay, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, DrawerForm, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import { TeamDrawer } from './team-drawer.tsx'
import type { MissionLine } from './types.ts'
import './missions.css'

const text = missionText.list
const noFilter = { state: '' }
const formId = 'create-mission'

/** How a mission stands on a day. */
export const stateOfMission = ({ endedOn, plannedTo }: Pick<MissionLine, 'endedOn' | 'plannedTo'>, today: string): { state: StateName; word: string } => {
  if (endedOn !== null) return { state: 'done', word: text.ended }
  return plannedTo < today ? { state: 'overdue', word: text.overdue } : { state: 'due', word: text.running }
}

const branchTags: Record<NonNullable<MissionLine['branchState']>, StateName> = { proposed: 'soon', standing: 'done', refused: 'failed', closed: 'exempt' }

interface Fields {
  orgUnitId: string
  kind: keyof typeof missionText.kinds
  name: string
  place: string
  startsOn: string
  plannedTo: string
  taskDocument: string
}

const CreateDrawer = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const units = useQuery(api.org.listOrgTree.queryOptions({ permission: 'mission.manage' }))
  const create = useAct(api.missions.createMission.mutationOptions(), ({ id }) => go(`/org/missions/${id}`))
  const required = (message: string) => [{ required: true, message }]
  const leaders = (units.data ?? []).filter(({ kind }) => kind === 'committee' || kind === 'general_branch')
  return (
    <DrawerForm isOpen title={text.create} formId={formId} submitLabel={text.create} consequence={text.createWill} isBusy={create.isBusy} failure={create.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ startsOn: today }} onFinish={create.submit} scrollToFirstError={{ focus: true }}>
        <Form.Item name="orgUnitId" label={text.orgUnit} rules={required(text.orgUnitMissing)}><Select loading={units.isPending} options={leaders.map(({ id, name }) => ({ value: id, label: name }))} /></Form.Item>
        <Form.Item name="kind" label={text.kind} rules={required(text.kindMissing)}><Select options={Object.entries(missionText.kinds).map(([value, label]) => ({ value, label }))} /></Form.Item>
        <Form.Item name="name" label={text.name} rules={required(text.nameMissing)}><Input maxLength={80} /></Form.Item>
        <Form.Item name="place" label={text.place} rules={required(text.placeMissing)}><Input maxLength={80} /></Form.Item>
        <Form.Item name="startsOn" label={text.startsOn} rules={required(missionsText.dayMissing)}><Input type="date" /></Form.Item>
        <Form.Item name="plannedTo" label={text.plannedTo} rules={required(missionsText.dayMissing)}><Input type="date" /></Form.Item>
        <Form.Item name="taskDocument" label={text.taskDocument} extra={text.taskHint} rules={[{ required: true, min: 2, message: missionsText.documentMissing }]}><Input maxLength={60} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

const Teams = () => {
  const api = useApi()
  const query = useQuery(api.missions.listTeams.queryOptions())
  const columns = missionText.teams.columns
  return (
    <Panel title={missionText.teams.title} isFlush>
      <QueryView query={query} subject={missionText.teams.subject} rows={3} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={missionText.teams.none} willHold={missionText.teams.willHold} />}>
        {({ items }) => (
          <DataTable
            label={missionText.teams.title}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', title: columns.name, kind: 'name', render: ({ id, name }) => <AppLink href={`/org/teams/${id}`}>{name}</AppLink> },
              { key: 'task', title: columns.task, width: 240, render: ({ task }) => <span className="dj-wrap">{task}</span> },
              { key: 'leader', title: columns.leader, render: ({ leaderName }) => leaderName },
              { key: 'span', title: columns.span, kind: 'date', render: ({ startedOn, plannedTo, endedOn }) => `${formatTableDay(startedOn)}～${formatTableDay(endedOn ?? plannedTo)}` },
              { key: 'people', title: columns.people, kind: 'number', render: ({ people }) => formatCount(people) },
              { key: 'deeds', title: columns.deeds, kind: 'number', render: ({ deeds }) => formatCount(deeds) },
              { key: 'state', title: columns.state, render: ({ endedOn }) => <StateTag state={endedOn === null ? 'due' : 'done'}>{endedOn === null ? text.running : text.ended}</StateTag> },
              { key: 'acts', title: columns.acts, kind: 'acts', render: ({ id, name }) => <AppLink href={`/org/teams/${id}`} aria-label={missionsText.viewOf(name)}>{missionsText.view}</AppLink> },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}

const save = (rows: readonly MissionLine[]): void =>
  saveTable(text.file, [text.columns.name, text.columns.kind, text.columns.unit, text.startsOn, text.plannedTo, text.ended, text.columns.branch, text.columns.members],
    rows.map((line) => [line.name, missionText.kinds[line.kind], line.orgUnitName, line.startsOn, line.plannedTo, line.endedOn, line.branchName, line.members]))

/** 任务与临时党支部: running missions first, with their branches, and the vanguard teams. */
export const MissionsPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [open, setOpen] = useState<'mission' | 'team' | null>(null)
  const state = filter.state === 'running' || filter.state === 'ended' ? filter.state : undefined
  const query = useQuery(api.missions.listMissions.queryOptions(state === undefined ? {} : { state }))
  const rows = query.data?.items ?? []
  const create = { key: 'create', label: text.create, tone: 'primary', onSelect: () => setOpen('mission') } as const
  return (
    <>
      <PageHead
        title={text.title}
        {...(query.data ? { facts: text.facts(rows.length) } : {})}
        actions={
          <>
            <ActButton act={{ key: 'save', label: missionsText.save, onSelect: () => save(rows) }} />
            {can('mission.manage') ? <><ActButton act={{ key: 'team', label: missionText.teams.found, onSelect: () => setOpen('team') }} /><ActButton act={create} /></> : null}
          </>
        }
      />
      <FilterBar><FilterSelect label={text.state} value={filter.state} width={140} options={[{ value: '', label: text.all }, { value: 'running', label: text.running }, { value: 'ended', label: text.ended }]} onChange={(next) => setFilter({ state: next })} /></FilterBar>
      <Panel isFlush>
        <QueryView query={query} subject={text.title} rows={4} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ id, name, place }) => <><AppLink href={`/org/missions/${id}`}>{name}</AppLink><span className="dj-sub">{place}</span></> },
                { key: 'kind', title: text.columns.kind, render: ({ kind }) => missionText.kinds[kind] },
                { key: 'span', title: text.columns.span, kind: 'date', render: ({ startsOn, plannedTo, endedOn }) => `${formatTableDay(startsOn)}～${formatTableDay(endedOn ?? plannedTo)}` },
                { key: 'branch', title: text.columns.branch, render: ({ branchName, branchState }) => (branchName === null || branchState === null ? text.noBranch : <>{branchName}<span className="dj-sub"><StateTag state={branchTags[branchState]}>{text.branchStates[branchState]}</StateTag></span></>) },
                { key: 'members', title: text.columns.members, kind: 'number', render: ({ members, homeBranches }) => <>{formatCount(members)}{members > 0 ? <span className="dj-sub">{text.homes(homeBranches)}</span> : null}</> },
                { key: 'state', title: text.columns.state, render: (line) => { const { state: tag, word } = stateOfMission(line, today); return <StateTag state={tag}>{word}</StateTag> } },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, name }) => <AppLink href={`/org/missions/${id}`} aria-label={missionsText.viewOf(name)}>{missionsText.view}</AppLink> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <Teams />
      {open === 'mission' ? <CreateDrawer onClose={() => setOpen(null)} /> : null}
      {open === 'team' ? <TeamDrawer mission={null} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
