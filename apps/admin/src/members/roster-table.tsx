import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable } from '@dangjian/ui/admin'
import { membersText } from './locales/zh-CN.ts'
import type { MemberLine } from './types.ts'

const text = membersText.roster
const { words } = membersText

/** A post with the organization where it is not the member's own branch. */
const postsOf = ({ posts, orgUnitId }: MemberLine): string =>
  membersText.join(posts.map((held) => (held.orgUnitId === orgUnitId || held.post === 'group_leader' ? words.post[held.post] : `${held.shortName}${words.post[held.post]}`)))

const Status = ({ status }: { status: MemberLine['status'] }) => (status === 'formal' ? words.status.formal : <span className="dj-tag">{words.status[status]}</span>)

/** Lines of the roster in pinyin order. */
export const RosterTable = ({ rows, isLoading }: { rows: readonly MemberLine[]; isLoading: boolean }) => (
  <DataTable
    label={text.title}
    rows={rows}
    isLoading={isLoading}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', title: text.columns.name, kind: 'name', render: ({ name }) => name },
      { key: 'branch', title: text.columns.branch, render: ({ orgUnitShortName }) => orgUnitShortName },
      { key: 'group', title: text.columns.group, render: ({ groupName }) => groupName },
      { key: 'status', title: text.columns.status, render: ({ status }) => <Status status={status} /> },
      { key: 'joinedOn', title: text.columns.joinedOn, kind: 'date', render: ({ joinedOn }) => formatTableDay(joinedOn) },
      { key: 'standing', title: text.columns.standing, kind: 'number', render: ({ partyStanding }) => (partyStanding === null ? null : text.years(partyStanding)) },
      { key: 'category', title: text.columns.category, render: ({ category }) => words.category[category] },
      { key: 'posts', title: text.columns.posts, render: postsOf },
      { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, name }) => <AppLink href={`/members/${id}`} aria-label={membersText.viewOf(name)}>{membersText.view}</AppLink> },
    ]}
  />
)
