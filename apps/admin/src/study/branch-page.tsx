import { QueryView, saveTable, useApi, usePageParams, useSession, useUrlState } from '@dangjian/app-shell'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { absenceText, hoursText, nextOf, stateOfHours, yearsUpTo } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import type { MemberHours } from './types.ts'
import './study.css'

const text = studyText.branch
const noFilter = { year: '' }

const State = ({ state, missingHours, verdict }: MemberHours) => (
  <>
    <StateTag state={stateOfHours(state)}>{state === 'short' ? text.missing(hoursText(missingHours)) : text.states[state]}</StateTag>
    {state === 'missed' ? <span className="dj-sub">{text.missing(hoursText(missingHours))}</span> : null}
    {state === 'exempt' ? <span className="dj-sub">{verdict.citation}</span> : null}
  </>
)

const MemberTable = ({ rows }: { rows: readonly MemberHours[] }) => (
  <DataTable
    label={text.subject}
    rows={rows}
    rowKey={({ memberId }) => memberId}
    columns={[
      { key: 'name', title: text.columns.name, kind: 'name', render: ({ name, isCommittee }) => <>{name}{isCommittee ? <span className="dj-sub">{text.committee}</span> : null}</> },
      { key: 'required', title: text.columns.required, kind: 'number', render: ({ state, requiredHours }) => (state === 'exempt' ? null : requiredHours) },
      { key: 'total', title: text.columns.total, kind: 'number', render: ({ hours }) => hoursText(hours.total) },
      { key: 'meetings', title: text.columns.meetings, kind: 'number', render: ({ hours }) => hoursText(hours.meetings) },
      { key: 'training', title: text.columns.training, kind: 'number', render: ({ hours }) => hoursText(hours.training) },
      { key: 'courses', title: text.columns.courses, kind: 'number', render: ({ hours }) => hoursText(hours.courses) },
      { key: 'self', title: text.columns.self, kind: 'number', render: ({ hours }) => hoursText(hours.self) },
      { key: 'state', title: text.columns.state, render: (row) => <State {...row} /> },
      { key: 'why', title: text.columns.why, width: 160, render: ({ absences }) => <span className="dj-wrap">{absenceText(absences)}</span> },
      { key: 'next', title: text.columns.next, render: (row) => nextOf(row) },
      { key: 'certificate', title: text.columns.certificate, render: ({ certificateNumber }) => certificateNumber },
    ]}
  />
)

/** Hours of the members of one branch in pinyin order: what is there, what is missing and why. */
export const BranchPage = () => {
  const { today } = useSession()
  const { unitId = '' } = usePageParams()
  const [filter, setFilter] = useUrlState(noFilter)
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const query = useQuery(useApi().study.branchHours.queryOptions({ orgUnitId: unitId, year }))
  const rows = query.data?.members ?? []
  const save = (): void =>
    saveTable(text.file, [text.columns.name, text.columns.required, text.columns.total, text.columns.meetings, text.columns.training, text.columns.courses, text.columns.self, text.columns.state, text.columns.why],
      rows.map(({ name, requiredHours, hours, state, absences }) => [name, state === 'exempt' ? null : requiredHours, hours.total, hours.meetings, hours.training, hours.courses, hours.self, text.states[state], absenceText(absences)]))
  return (
    <>
      <PageHead title={query.data?.name ?? text.title} crumbs={[{ label: text.crumb, href: '/study' }, { label: text.subject }]} facts={`${text.order}${text.awayNote}`} actions={<ActButton act={{ key: 'save', label: studyText.save, onSelect: save }} />} />
      <FilterBar><FilterSelect label={studyText.year} value={year} width={120} options={yearsUpTo(today)} onChange={(next) => setFilter({ year: next })} /></FilterBar>
      <Panel isFlush>
        <QueryView query={query} subject={text.subject} rows={8} isEmpty={({ members }) => members.length === 0} empty={<EmptyState title={text.none} />}>{({ members }) => <MemberTable rows={members} />}</QueryView>
      </Panel>
    </>
  )
}
