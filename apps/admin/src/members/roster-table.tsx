import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable } from '@dangjian/ui/admin'
import type { ReactNode } from 'react'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import { rosterColumns, type RosterColumnKey } from './roster-columns.ts'
import type { MemberLine } from './types.ts'

const text = membersText.roster
const { words } = membersText

/** A post with the organization where it is not the member's own branch. */
const postsOf = ({ posts, orgUnitId }: MemberLine): string =>
  membersText.join(posts.map((held) => (held.orgUnitId === orgUnitId || held.post === 'group_leader' ? words.post[held.post] : `${held.shortName}${words.post[held.post]}`)))

const Status = ({ status }: { status: MemberLine['status'] }) => (status === 'formal' ? words.status.formal : <span className="dj-tag">{words.status[status]}</span>)

const State = ({ state, exitKind, exitedOn }: MemberLine) => {
  if (state === 'active') return fileWords.state.active
  return <span className="dj-tag">{exitKind === null ? fileWords.state[state] : fileText.exitFacts(fileWords.exitKind[exitKind], formatTableDay(exitedOn))}</span>
}

const kinds: Partial<Record<RosterColumnKey, 'date' | 'number'>> = { joinedOn: 'date', birthDate: 'date', standing: 'number' }

const cells: Record<RosterColumnKey, (row: MemberLine) => ReactNode> = {
  branch: ({ orgUnitShortName }) => orgUnitShortName,
  group: ({ groupName }) => groupName,
  status: ({ status }) => <Status status={status} />,
  state: (row) => <State {...row} />,
  joinedOn: ({ joinedOn }) => formatTableDay(joinedOn),
  standing: ({ partyStanding }) => (partyStanding === null ? null : text.years(partyStanding)),
  category: ({ category }) => words.category[category],
  policeType: ({ policeType }) => (policeType === null ? null : fileWords.policeType[policeType]),
  education: ({ education }) => words.education[education],
  birthDate: ({ birthDate }) => formatTableDay(birthDate),
  jobTitle: ({ jobTitle }) => jobTitle,
  posts: postsOf,
}

/** Lines of the roster in pinyin order, with the chosen columns. */
export const RosterTable = ({ rows, columns, isLoading }: { rows: readonly MemberLine[]; columns: readonly RosterColumnKey[]; isLoading: boolean }) => (
  <DataTable
    label={text.title}
    rows={rows}
    isLoading={isLoading}
    rowKey={({ id }) => id}
    columns={[
      { key: 'name', title: text.columns.name, kind: 'name' as const, render: ({ name }: MemberLine) => name },
      ...columns.map((key) => ({ key, title: rosterColumns[key].title, kind: kinds[key] ?? ('text' as const), render: cells[key] })),
      { key: 'acts', title: text.columns.acts, kind: 'acts' as const, render: ({ id, name }: MemberLine) => <AppLink href={`/members/${id}`} aria-label={membersText.viewOf(name)}>{membersText.view}</AppLink> },
    ]}
  />
)
