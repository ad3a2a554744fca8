import { QueryView, saveTable, useApi, useUrlState } from '@dangjian/app-shell'
import { formatCount, formatTableDay, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, KeyFigures, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { activitiesText } from './locales/zh-CN.ts'

const text = activitiesText.coverage
const noFilter = { only: '' }
const looks: Record<'ok' | 'due' | 'breach' | 'info', StateName> = { ok: 'done', due: 'due', breach: 'missing', info: 'info' }

/** Which secretaries and committee members were trained this year (BR-25, EDU-02), in organization order. */
export const CoveragePage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const query = useQuery(api.activities.trainingCoverage.queryOptions())
  const lines = (query.data?.lines ?? []).filter(({ trainings }) => filter.only === '' || trainings === 0)
  const columns = text.columns
  const save = (): void => saveTable(text.file, Object.values(columns), lines.map((line) => [line.name, line.orgUnitName, activitiesText.posts[line.post], line.since, line.trainings, line.lastOn, line.hours, line.dueOn, text.states[line.verdict.outcome], line.verdict.next]))
  return (
    <>
      <PageHead title={text.title} facts={query.data === undefined ? '' : text.facts(query.data.year)} />
      <FilterBar end={<ActButton act={{ key: 'export', label: activitiesText.export, isDisabled: lines.length === 0, onSelect: save }} />}>
        <FilterSelect label={text.only} value={filter.only} onChange={(only) => setFilter({ only })} options={[{ value: '', label: text.all }, { value: 'missing', label: text.missing }]} />
      </FilterBar>
      <QueryView query={query} subject={text.subject} rows={8}>
        {({ secretaries, others, lines: all }) => (
          <>
            <KeyFigures label={text.figures} figures={[
              { key: 'secretaries', label: text.secretaries, value: formatCount(secretaries.trained), note: text.of(secretaries.total) },
              { key: 'others', label: text.others, value: formatCount(others.trained), note: text.of(others.total) },
            ]} />
            <Panel isFlush footer={all[0] === undefined ? undefined : `${text.rule}：${all[0].verdict.citation}${activitiesText.gap}${all[0].verdict.binding}${activitiesText.gap}${text.ruleNote}`}>
              <DataTable
                label={text.title} rows={lines} rowKey={({ memberId }) => memberId} empty={<EmptyState title={text.none} willHold={text.willHold} />}
                columns={[
                  { key: 'name', title: columns.name, kind: 'name', render: ({ name }) => name },
                  { key: 'unit', title: columns.unit, render: ({ orgUnitName }) => orgUnitName },
                  { key: 'post', title: columns.post, render: ({ post }) => activitiesText.posts[post] },
                  { key: 'since', title: columns.since, kind: 'date', render: ({ since }) => formatTableDay(since) },
                  { key: 'trainings', title: columns.trainings, kind: 'number', render: ({ trainings }) => (trainings === 0 ? null : text.trainings(trainings)) },
                  { key: 'lastOn', title: columns.lastOn, kind: 'date', render: ({ lastOn }) => (lastOn === null ? null : formatTableDay(lastOn)) },
                  { key: 'hours', title: columns.hours, kind: 'number', render: ({ hours }) => (hours === 0 ? null : String(hours)) },
                  { key: 'due', title: columns.due, kind: 'date', render: ({ dueOn, trainings, verdict }) => (trainings > 0 && verdict.outcome === 'ok' ? null : formatTableDay(dueOn)) },
                  { key: 'state', title: columns.state, render: ({ verdict }) => <StateTag state={looks[verdict.outcome]}>{text.states[verdict.outcome]}</StateTag> },
                  { key: 'next', title: columns.next, width: 260, render: ({ verdict }) => (verdict.outcome === 'ok' ? null : <span className="dj-wrap">{verdict.next}</span>) },
                ]}
              />
            </Panel>
          </>
        )}
      </QueryView>
    </>
  )
}
