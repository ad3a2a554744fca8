import { useAct, useApi } from '@dangjian/app-shell'
import { DataTable, FailureNote, LinkButton, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { importsText } from './locales/zh-CN.ts'
import { ProblemField } from './problem-field.tsx'
import { cellText, problemLines, type ProblemLine } from './problem-lines.ts'
import type { ImportDetail, PreviewRow } from './types.ts'

const text = importsText.preview

const Problem = ({ line: { row, error } }: { line: ProblemLine }) => {
  if (error === undefined) return <StateTag state={row.isSkipped ? 'notApplicable' : 'done'}>{row.isSkipped ? text.willSkip : text.corrected}</StateTag>
  const { what, why, next } = cellText(error)
  return (
    <div className="dj-problem">
      <StateTag state={row.isSkipped ? 'notApplicable' : 'failed'}>{row.isSkipped ? text.willSkip : what}</StateTag>
      <p>{why}</p>
      {row.isSkipped ? null : <p className="dj-hint">{next}</p>}
    </div>
  )
}

/** Cells that need correction, each mended where it stands; corrected ones stay in place. */
export const ProblemTable = ({ data }: { data: ImportDetail }) => {
  const api = useApi()
  const choices = useQuery(api.imports.importChoices.queryOptions({ kind: data.kind }))
  const skip = useAct(api.imports.skipImportRow.mutationOptions())
  const toggle = ({ rowNumber, isSkipped }: PreviewRow): void => skip.submit({ importId: data.id, rowNumber, skipped: !isSkipped })
  const headerOf = (key: string): string => data.columns.find((column) => column.key === key)?.header ?? key
  return (
    <>
      <FailureNote failure={skip.failure} />
      <DataTable
        label={text.fix}
        rows={problemLines(data.rows.items, data)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'row', title: text.heads.row, kind: 'number', width: 64, render: ({ row }) => row.rowNumber },
          { key: 'name', title: headerOf(data.nameColumn), kind: 'name', render: ({ row }) => row.cells[data.nameColumn] },
          { key: 'column', title: text.heads.column, render: ({ column }) => headerOf(column) },
          { key: 'original', title: text.heads.original, render: ({ row, column }) => <span className="dj-original">{row.original[column] ?? row.cells[column] ?? importsText.notFilled}</span> },
          { key: 'problem', title: text.heads.problem, render: (line) => <Problem line={line} /> },
          { key: 'to', title: text.heads.to, render: (line) => (line.row.isSkipped ? null : <ProblemField importId={data.id} line={line} header={headerOf(line.column)} choices={choices.data?.[line.column]} />) },
          { key: 'acts', title: text.heads.acts, kind: 'acts', render: ({ row, isFirst }) => (isFirst ? <LinkButton isDisabled={skip.isBusy} label={row.isSkipped ? text.restoreOf(row.rowNumber) : text.skipOf(row.rowNumber)} onSelect={() => toggle(row)}>{row.isSkipped ? text.restore : text.skip}</LinkButton> : null) },
        ]}
      />
    </>
  )
}
