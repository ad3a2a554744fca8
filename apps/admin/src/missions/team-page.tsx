import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { PageHead } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { TeamView } from './team-view.tsx'
import './missions.css'

/** One vanguard team with its people and deeds. */
export const TeamPage = () => {
  const api = useApi()
  const { teamId = '' } = usePageParams()
  const query = useQuery(api.missions.getTeam.queryOptions({ id: teamId }))
  return (
    <QueryView query={query} subject={missionText.teams.subject} rows={8}>
      {(team) => (
        <>
          <PageHead
            title={team.name}
            crumbs={[{ label: missionText.list.title, href: '/org/missions' }, { label: team.name }]}
            facts={`${team.orgUnitName}${missionText.gap}${formatTableDay(team.startedOn)}～${formatTableDay(team.endedOn ?? team.plannedTo)}`}
          />
          <p className="dj-hint">{team.task}</p>
          <TeamView team={team} canManage={team.canManage} isMain />
        </>
      )}
    </QueryView>
  )
}
