import { useSession } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, Panel } from '@dangjian/ui/admin'
import { missionText } from './locales/mission-text.zh-CN.ts'
import type { Mission } from './types.ts'

const text = missionText.page

/** Meetings that the temporary branch held; their rosters are the attached members. */
export const LifeTab = ({ mission: { branch } }: { mission: Mission }) => {
  const { can } = useSession()
  const isStanding = branch?.state === 'standing' && branch.orgUnitId !== null
  const record = isStanding && can('meeting.record') ? { key: 'record', label: text.record, tone: 'primary' as const, href: `/life/meetings/record?unit=${branch.orgUnitId}` } : null
  const plan = isStanding && can('meeting.plan') ? { key: 'plan', label: text.plan, href: `/life/meetings/new?unit=${branch.orgUnitId}` } : null
  return (
    <Panel title={text.lifeTable} isFlush extra={<span className="dj-acts">{plan ? <ActButton size="small" act={plan} /> : null}{record ? <ActButton size="small" act={record} /> : null}</span>}>
      {branch === null || branch.meetings.length === 0 ? <EmptyState title={text.noLife} willHold={text.lifeHold} /> : (
        <DataTable
          label={text.lifeTable}
          rows={branch.meetings}
          rowKey={({ id }) => id}
          columns={[
            { key: 'on', title: text.lifeColumns.on, kind: 'date', render: ({ heldOn }) => formatTableDay(heldOn) },
            { key: 'title', title: text.lifeColumns.title, kind: 'name', render: ({ title }) => title },
            { key: 'present', title: text.lifeColumns.present, kind: 'number', render: ({ present, expected }) => text.presentOf(present, expected) },
            { key: 'acts', title: text.lifeColumns.acts, kind: 'acts', render: ({ id, title }) => (can('meeting.read') ? <AppLink href={`/life/meetings/${id}`} aria-label={`${text.open}：${title}`}>{text.open}</AppLink> : null) },
          ]}
        />
      )}
    </Panel>
  )
}
