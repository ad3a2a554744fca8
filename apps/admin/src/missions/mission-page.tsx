import { QueryView, useAct, useApi, usePageParams, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay, formatTableDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, PageHead, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input, Tabs } from 'antd'
import { useId, useState } from 'react'
import { BranchTab } from './branch-tab.tsx'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { LifeTab } from './life-tab.tsx'
import { MembersTab } from './members-tab.tsx'
import { stateOfMission } from './missions-page.tsx'
import { ProposeDrawer } from './propose-drawer.tsx'
import { ReturnsTab } from './returns-tab.tsx'
import { TeamDrawer } from './team-drawer.tsx'
import { TeamView } from './team-view.tsx'
import type { Mission } from './types.ts'
import './missions.css'

const text = missionText.page
const noState = { tab: 'branch' }

const EndMission = ({ mission }: { mission: Mission }) => {
  const api = useApi()
  const { today } = useSession()
  const end = useAct(api.missions.endMission.mutationOptions())
  const [day, setDay] = useState(today)
  const id = useId()
  const standing = mission.branch?.state === 'standing' ? mission.branch : null
  return (
    <ConfirmAct isDestructive label={text.end} title={text.endTitle(mission.name)} confirmLabel={text.end} consequence={text.endWill(standing?.name ?? null, standing?.members.length ?? 0)} canConfirm={day !== ''} onConfirm={() => end.run({ id: mission.id, endedOn: day })}>
      <div className="dj-act-field"><label htmlFor={id}>{text.endOn}</label><Input id={id} type="date" value={day} min={mission.startsOn} max={today} onChange={(event) => setDay(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const TeamsTab = ({ mission }: { mission: Mission }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="dj-stack">
      {mission.canManage ? <div className="dj-acts"><ActButton act={{ key: 'team', label: missionText.teams.found, tone: 'primary', onSelect: () => setOpen(true) }} /></div> : null}
      {mission.teams.length === 0 ? <p className="dj-hint">{missionText.teams.none}。{missionText.teams.willHold}</p> : mission.teams.map((team) => <TeamView key={team.id} team={team} canManage={mission.canManage} />)}
      {isOpen ? <TeamDrawer mission={mission} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

const MissionView = ({ mission }: { mission: Mission }) => {
  const { today } = useSession()
  const [{ tab }, setState] = useUrlState(noState)
  const [isAsking, setAsking] = useState(false)
  const { state, word } = stateOfMission(mission, today)
  const canAsk = mission.canManage && (mission.branch === null || mission.branch.state === 'refused')
  const ask = { key: 'propose', label: text.propose, tone: 'primary', onSelect: () => setAsking(true) } as const
  const tabs = [
    { key: 'branch', label: text.tabs.branch, children: <BranchTab mission={mission} ask={canAsk ? ask : null} /> },
    { key: 'members', label: text.tabs.members, children: <MembersTab mission={mission} /> },
    { key: 'teams', label: text.tabs.teams, children: <TeamsTab mission={mission} /> },
    { key: 'life', label: text.tabs.life, children: <LifeTab mission={mission} /> },
    { key: 'returns', label: text.tabs.returns, children: <ReturnsTab mission={mission} /> },
  ]
  return (
    <>
      <PageHead
        title={mission.name}
        crumbs={[{ label: missionText.list.title, href: '/org/missions' }, { label: mission.name }]}
        facts={<>{`${missionText.kinds[mission.kind]}${missionText.gap}${mission.place}${missionText.gap}${formatTableDay(mission.startsOn)}～${formatTableDay(mission.endedOn ?? mission.plannedTo)}${missionText.gap}`}<StateTag state={state}>{word}</StateTag></>}
        actions={mission.canManage ? <EndMission mission={mission} /> : null}
      />
      {mission.endedOn === null ? null : <VerdictNote tone="info" what={text.ended(formatLongDay(mission.endedOn))} {...(mission.branch === null ? {} : { why: text.endedWhy })} />}
      <Tabs className="dj-mission-tabs" activeKey={tabs.some(({ key }) => key === tab) ? tab : 'branch'} onChange={(key) => setState({ tab: key })} items={tabs} destroyOnHidden />
      {isAsking ? <ProposeDrawer mission={mission} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

/** One mission: its temporary branch, members, teams and deeds, organizational life, and what went home. */
export const MissionPage = () => {
  const api = useApi()
  const { missionId = '' } = usePageParams()
  const query = useQuery(api.missions.getMission.queryOptions({ id: missionId }))
  return <QueryView query={query} subject={text.subject} rows={8}>{(mission) => <MissionView mission={mission} />}</QueryView>
}
