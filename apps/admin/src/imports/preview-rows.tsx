import { QueryView, useApi } from '@dangjian/app-shell'
import { DataTable, FilterBar, Panel, StateTag, type DataColumn } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { importsText } from './locales/zh-CN.ts'
import { cellText } from './problem-lines.ts'
import type { ImportDetail, PreviewRow } from './types.ts'

const text = importsText.preview
const limit = 20

const State = ({ row }: { row: PreviewRow }) => {
  if (row.isSkipped) return <StateTag state="notApplicable">{text.rowState.skipped}</StateTag>
  if (row.errors.length > 0) return <StateTag state="failed">{text.rowState.problem}</StateTag>
  return <StateTag state="done">{row.isCorrected ? text.rowState.corrected : text.rowState.ready}</StateTag>
}

/** A cell with what is wrong with it right below. */
const Cell = ({ row, column }: { row: PreviewRow; column: string }) => {
  const errors = row.isSkipped ? [] : row.errors.filter((error) => error.column === column)
  if (errors.length === 0) return row.cells[column]
  return <>{row.cells[column] ?? importsText.notFilled}{errors.map((error) => <span key={error.code} className="dj-cell-error">{cellText(error).why}</span>)}</>
}

const cellColumn = ({ key, header }: ImportDetail['columns'][number]): DataColumn<PreviewRow> => ({ key, title: header, render: (row) => <Cell row={row} column={key} /> })

/** All rows of the workbook as they were read, those that need correction first. */
export const PreviewRows = ({ data: { id: importId, columns, nameColumn } }: { data: ImportDetail }) => {
  const api = useApi()
  const [cursor, setCursor] = useState('')
  const query = useQuery({ ...api.imports.getImport.queryOptions({ importId, limit, ...(cursor === '' ? {} : { cursor }) }), placeholderData: keepPreviousData })
  return (
    <Panel title={text.all} note={text.allNote} isFlush>
      <QueryView query={query} subject={text.all} rows={6}>
        {({ rows }) => (
          <>
            <div className="dj-panel-filters"><FilterBar label={text.all} end={<KeysetTurn summary={text.page(rows.items.length, rows.total)} cursor={cursor} next={rows.next} onCursor={setCursor} />} /></div>
            <DataTable
              label={text.all}
              size="small"
              rows={rows.items}
              rowKey={({ rowNumber }) => String(rowNumber)}
              columns={[
                { key: 'row', title: text.heads.row, kind: 'number', width: 64, render: ({ rowNumber }) => rowNumber },
                ...columns.filter(({ key }) => key === nameColumn).map((column) => ({ ...cellColumn(column), kind: 'name' as const })),
                { key: 'state', title: text.state, render: (row) => <State row={row} /> },
                ...columns.filter(({ key, source }) => key !== nameColumn && source !== null).map(cellColumn),
              ]}
            />
          </>
        )}
      </QueryView>
    </Panel>
  )
}
