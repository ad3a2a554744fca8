import { QueryView, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableTime } from '@dangjian/ui'
import { DataTable, EmptyState, PageHead, Panel, StateTag, StepBar } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { ChooseWorkbook } from './choose-workbook.tsx'
import { importState } from './import-state.ts'
import { membersText } from './locales/zh-CN.ts'
import type { RosterImport } from './types.ts'
import './members.css'

const text = membersText.import

const OpenLink = ({ id, fileName, status }: { id: string; fileName: string; status: RosterImport['status'] }) => {
  const act = status === 'preview' ? text.continue : membersText.view
  return <AppLink href={`/members/import/${id}`} aria-label={text.openOf(act, fileName)}>{act}</AppLink>
}

/** 导入名册: choose a workbook, or go on with an import that was left. */
export const ImportPage = () => {
  const api = useApi()
  const imports = useQuery({
    ...api.members.listRosterImports.queryOptions(),
    refetchInterval: ({ state: { data } }) => (data?.some(({ status }) => status === 'committing') === true ? 2000 : false),
  })
  return (
    <>
      <PageHead title={text.title} crumbs={[{ label: membersText.roster.title, href: '/members' }, { label: text.title }]} />
      <StepBar label={text.stepsLabel} steps={text.steps} current={0} />
      <ChooseWorkbook />
      <Panel title={text.list} note={text.listNote} isFlush>
        <QueryView query={imports} subject={text.list} rows={3} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.noneHint} />}>
          {(rows) => (
            <DataTable
              label={text.list}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { key: 'file', title: text.columns.file, kind: 'name', render: ({ fileName }) => fileName },
                { key: 'unit', title: text.columns.unit, render: ({ orgUnitName }) => orgUnitName },
                { key: 'state', title: text.columns.state, render: ({ status }) => <StateTag state={importState[status]}>{text.states[status]}</StateTag> },
                { key: 'rows', title: text.columns.rows, kind: 'number', render: ({ totalRows }) => totalRows },
                { key: 'by', title: text.columns.by, render: ({ createdBy }) => createdBy },
                { key: 'at', title: text.columns.at, kind: 'date', render: ({ createdAt }) => formatTableTime(createdAt) },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (one) => <OpenLink {...one} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
