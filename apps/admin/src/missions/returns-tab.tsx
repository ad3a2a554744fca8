import { formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, Panel } from '@dangjian/ui/admin'
import { missionText } from './locales/mission-text.zh-CN.ts'
import { missionsText } from './locales/zh-CN.ts'
import type { Mission } from './types.ts'

const text = missionText.page
type Returned = Mission['returns'][number]

const Detail = ({ returned }: { returned: Returned }) => (
  <ul className="dj-plain-list" aria-label={text.returnDetail(returned.name)}>
    {returned.meetings.map(({ meetingId, title, heldOn, state }) => <li key={meetingId}>{formatTableDay(heldOn)}{missionText.gap}{title}{missionText.gap}{text.meetingStates[state] ?? state}</li>)}
    {returned.deeds.map(({ doneOn, text: deed, team }) => <li key={`${doneOn}${deed}`}>{formatTableDay(doneOn)}{missionText.gap}{team}：{deed}</li>)}
  </ul>
)

const detailOf = (returned: Returned) => <Detail returned={returned} />

/** What every member brought home when the branch ended; a home branch sees its own people. */
export const ReturnsTab = ({ mission: { returns } }: { mission: Mission }) => (
  <Panel title={text.returnsTable} isFlush>
    {returns.length === 0 ? <EmptyState title={text.noReturns} willHold={text.returnsHold} /> : (
      <DataTable
        label={text.returnsTable}
        rows={returns}
        rowKey={({ memberId }) => memberId}
        expanded={detailOf}
        columns={[
          { key: 'name', title: text.returnColumns.name, kind: 'name', render: ({ name }) => name },
          { key: 'home', title: text.returnColumns.home, render: ({ homeUnitName }) => homeUnitName },
          { key: 'span', title: text.returnColumns.span, kind: 'date', render: ({ attachedFrom, attachedTo }) => `${formatTableDay(attachedFrom)}～${formatTableDay(attachedTo)}` },
          { key: 'posts', title: text.returnColumns.posts, render: ({ posts }) => posts.map((post) => missionsText.posts[post]).join('、') },
          { key: 'meetings', title: text.returnColumns.meetings, kind: 'number', render: ({ meetings }) => text.meetingsOf(meetings.filter(({ state }) => state === 'present').length, meetings.length) },
          { key: 'deeds', title: text.returnColumns.deeds, kind: 'number', render: ({ deeds }) => text.deedsOf(deeds.length) },
        ]}
      />
    )}
  </Panel>
)
