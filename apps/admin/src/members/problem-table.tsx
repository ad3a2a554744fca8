import { useAct, useApi } from '@dangjian/app-shell'
import { DataTable, FailureNote, LinkButton, StateTag } from '@dangjian/ui/admin'
import { useUnits } from '../life/units.ts'
import { membersText } from './locales/zh-CN.ts'
import { ProblemField } from './problem-field.tsx'
import { cellText, problemLines, type ProblemLine } from './problem-lines.ts'
import type { PreviewRow } from './types.ts'

const text = membersText.preview

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
export const ProblemTable = ({ importId, rows }: { importId: string; rows: readonly PreviewRow[] }) => {
  const units = useUnits('member.import')
  const api = useApi()
  const skip = useAct(api.members.skipImportRow.mutationOptions())
  const toggle = ({ rowNumber, isSkipped }: PreviewRow): void => skip.submit({ importId, rowNumber, skipped: !isSkipped })
  const branches = (units.data ?? []).filter(({ kind }) => kind === 'branch').map(({ name }) => name)
  return (
    <>
    <FailureNote failure={skip.failure} />
      <DataTable
        label={text.fix}
        rows={problemLines(rows)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'row', title: text.heads.row, kind: 'number', width: 64, render: ({ row }) => row.rowNumber },
          { key: 'name', title: text.heads.name, kind: 'name', render: ({ row }) => row.cells.name },
          { key: 'column', title: text.heads.column, render: ({ column }) => membersText.fields[column] },
          { key: 'original', title: text.heads.original, render: ({ row, column }) => <span className="dj-original">{row.original[column] ?? row.cells[column] ?? membersText.notFilled}</span> },
          { key: 'problem', title: text.heads.problem, render: (line) => <Problem line={line} /> },
          { key: 'to', title: text.heads.to, render: (line) => (line.row.isSkipped ? null : <ProblemField importId={importId} line={line} branches={branches} />) },
          { key: 'acts', title: text.heads.acts, kind: 'acts', render: ({ row, isFirst }) => (isFirst ? <LinkButton isDisabled={skip.isBusy} label={row.isSkipped ? text.restoreOf(row.rowNumber) : text.skipOf(row.rowNumber)} onSelect={() => toggle(row)}>{row.isSkipped ? text.restore : text.skip}</LinkButton> : null) },
        ]}
      />
    </>
  )
}
