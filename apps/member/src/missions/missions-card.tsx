import { useApi, useSession } from '@dangjian/app-shell'
import { formatDay, formatLongDay } from '@dangjian/ui'
import { Card, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { missionsText as text } from './locales/zh-CN.ts'

/** The temporary branch I am with, my vanguard teams with my own deeds, and what came home; nothing for whoever has none. */
export const MissionsCard = () => {
  const api = useApi()
  const { can } = useSession()
  const { data } = useQuery(api.missions.myMissions.queryOptions(undefined, { enabled: can('self.read') }))
  if (data === undefined || (data.branch === null && data.teams.length === 0 && data.returns.length === 0)) return null
  const { branch, teams, returns } = data
  return (
    <Card title={text.title} isFlush footer={text.footer}>
      <RowList
        label={text.title}
        rows={[
          ...(branch === null ? [] : [{ key: 'branch', title: branch.name, note: text.branchNote(branch.missionName, formatLongDay(branch.plannedTo)) }]),
          ...teams.flatMap((team) => [
            { key: team.id, title: team.name, note: `${team.task}${team.isLeader ? `${text.gap}${text.leader}` : ''}`, value: team.endedOn === null ? text.deeds(team.deeds.length) : text.ended },
            ...team.deeds.slice(0, 3).map((deed) => ({ key: deed.id, title: deed.text, note: `${formatDay(deed.doneOn)}${text.gap}${deed.recordedBy}` })),
          ]),
          ...returns.map((row) => ({ key: `${row.missionName}${row.attachedTo}`, title: text.returned(row.missionName), note: text.returnedNote(row.meetings, row.deeds) })),
        ]}
      />
    </Card>
  )
}
