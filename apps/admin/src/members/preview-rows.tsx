import { QueryView, useApi } from '@dangjian/app-shell'
import { DataTable, FilterBar, Panel, StateTag, type DataColumn } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { membersText } from './locales/zh-CN.ts'
import { cellText } from './problem-lines.ts'
import type { Column, PreviewRow } from './types.ts'

const text = membersText.preview
const limit = 20
const columns: readonly Column[] = ['gender', 'idNumber', 'birthDate', 'education', 'category', 'status', 'joinedOn', 'formalOn', 'branch', 'group', 'jobTitle', 'partyAffairs', 'phone', 'ethnicity']

const State = ({ row }: { row: PreviewRow }) => {
  if (row.isSkipped) return <StateTag state="notApplicable">{text.rowState.skipped}</StateTag>
  if (row.errors.length > 0) return <StateTag state="failed">{text.rowState.problem}</StateTag>
  return <StateTag state="done">{row.isCorrected ? text.rowState.corrected : text.rowState.ready}</StateTag>
}

/** A cell with what is wrong with it right below. */
const Cell = ({ row, column }: { row: PreviewRow; column: Column }) => {
  const errors = row.isSkipped ? [] : row.errors.filter((error) => error.column === column)
  if (errors.length === 0) return row.cells[column]
  return <>{row.cells[column] ?? membersText.notFilled}{errors.map((error) => <span key={error.code} className="dj-cell-error">{cellText(error).why}</span>)}</>
}

const cellColumn = (column: Column): DataColumn<PreviewRow> => ({ key: column, title: membersText.fields[column], render: (row) => <Cell row={row} column={column} /> })

/** All rows of the workbook as they were read, those that need correction first. */
export const PreviewRows = ({ importId }: { importId: string }) => {
  const api = useApi()
  const [cursor, setCursor] = useState('')
  const query = useQuery({ ...api.members.getRosterImport.queryOptions({ importId, limit, ...(cursor === '' ? {} : { cursor }) }), placeholderData: keepPreviousData })
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
                { key: 'name', title: membersText.fields.name, kind: 'name', render: (row) => <Cell row={row} column="name" /> },
                { key: 'state', title: text.state, render: (row) => <State row={row} /> },
                ...columns.map(cellColumn),
              ]}
            />
          </>
        )}
      </QueryView>
    </Panel>
  )
}
