import { QueryView, useAct, useApi, useApiClient } from '@dangjian/app-shell'
import { AppLink, formatTableTime } from '@dangjian/ui'
import { ActRow, DataTable, EmptyState, FailureNote, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { importState } from './import-state.ts'
import { importsText } from './locales/zh-CN.ts'
import { saveWorkbook } from './save-workbook.ts'
import type { FileContent, ImportLine, KindFact } from './types.ts'
import './imports.css'

const text = importsText.list
const open: readonly ImportLine['status'][] = ['mapping', 'preview', 'interrupted']
const running: readonly ImportLine['status'][] = ['reading', 'judging', 'committing']

const OpenLink = ({ id, fileName, status }: ImportLine) => {
  const act = open.includes(status) ? text.continue : text.view
  return <AppLink href={`/imports/${id}`} aria-label={text.openOf(act, fileName)}>{act}</AppLink>
}

const Kinds = ({ kinds }: { kinds: readonly KindFact[] }) => {
  const client = useApiClient()
  const template = useAct<string, FileContent, Error, unknown>({ mutationFn: (kind) => client.imports.importTemplate.query({ kind }) }, saveWorkbook)
  return (
    <>
      <FailureNote failure={template.failure} />
      <DataTable
        label={text.kinds}
        rows={kinds}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', title: text.kindColumns.title, kind: 'name', render: ({ title }) => title },
          {
            key: 'columns',
            title: text.kindColumns.columns,
            render: ({ columns }) => text.columnsOf(columns.filter(({ isRequired }) => isRequired).map(({ header }) => header), columns.filter(({ isRequired }) => !isRequired).length),
          },
          {
            key: 'acts',
            title: text.kindColumns.acts,
            kind: 'acts',
            render: ({ id, title }) => (
              <ActRow
                size="small"
                acts={[
                  { key: 'begin', label: text.begin(title), tone: 'go', href: `/imports/new/${id}` },
                  { key: 'template', label: text.templateOf(title), isBusy: template.isBusy, onSelect: () => template.submit(id) },
                ]}
              />
            ),
          },
        ]}
      />
    </>
  )
}

/** 导入: what can be imported, and imports that were begun. */
export const ImportsPage = () => {
  const api = useApi()
  const kinds = useQuery(api.imports.listImportKinds.queryOptions())
  const imports = useQuery({
    ...api.imports.listImports.queryOptions({}),
    refetchInterval: ({ state: { data } }) => (data?.some(({ status }) => running.includes(status)) === true ? 1000 : false),
  })
  return (
    <>
      <PageHead title={text.title} />
      <Panel title={text.kinds} note={text.kindsNote} isFlush>
        <QueryView query={kinds} subject={text.kinds} rows={4}>{(rows) => <Kinds kinds={rows} />}</QueryView>
      </Panel>
      <Panel title={text.records} note={text.recordsNote} isFlush>
        <QueryView query={imports} subject={text.records} rows={3} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.noneHint} />}>
          {(rows) => (
            <DataTable
              label={text.records}
              rows={rows}
              rowKey={({ id }) => id}
              columns={[
                { key: 'file', title: text.columns.file, kind: 'name', render: ({ fileName }) => fileName },
                { key: 'kind', title: text.columns.kind, render: ({ title }) => title },
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
