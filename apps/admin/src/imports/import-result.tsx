import { useAct, useApi } from '@dangjian/app-shell'
import { formatTime } from '@dangjian/ui'
import { ActRow, ConfirmAct, DataTable, KeyFigures, Panel, StepBar, VerdictNote } from '@dangjian/ui/admin'
import { ImportHead } from './import-head.tsx'
import { MarkedLink } from './import-preview.tsx'
import { importsText } from './locales/zh-CN.ts'
import { cellText } from './problem-lines.ts'
import { recordPage } from './record-page.ts'
import type { ImportDetail } from './types.ts'

const { result: text, preview, steps, stepsLabel, join } = importsText

const SkippedRows = ({ data }: { data: ImportDetail }) => {
  const rows = data.rows.items.filter(({ isSkipped }) => isSkipped)
  const faulty = rows.filter(({ errors }) => errors.length > 0).length
  const headerOf = (key: string): string => data.columns.find((column) => column.key === key)?.header ?? key
  return (
    <Panel
      title={text.skippedTitle}
      note={text.skippedNote}
      isFlush
      {...(faulty > 0 ? { extra: <MarkedLink data={data} count={rows.length < data.counts.skipped ? data.counts.skipped : faulty} /> } : {})}
      {...(rows.length < data.counts.skipped ? { footer: text.skippedMore(rows.length, data.counts.skipped) } : {})}
    >
      <DataTable
        label={text.skippedTitle}
        rows={rows}
        rowKey={({ rowNumber }) => String(rowNumber)}
        columns={[
          { key: 'row', title: preview.heads.row, kind: 'number', width: 64, render: ({ rowNumber }) => rowNumber },
          { key: 'name', title: headerOf(data.nameColumn), kind: 'name', render: ({ cells }) => cells[data.nameColumn] },
          { key: 'why', title: preview.heads.problem, render: ({ errors }) => join(errors.map((error) => `${headerOf(error.column)}：${cellText(error).why}`)) },
        ]}
      />
    </Panel>
  )
}

/** 导入结果: what was registered and what was not, the way to the records, and back. */
export const ImportResult = ({ data }: { data: ImportDetail }) => {
  const api = useApi()
  const undo = useAct(api.imports.undoImport.mutationOptions())
  const { counts, record, madeRecords } = data
  const page = recordPage[data.kind]
  const toPage = text.toPage[data.kind]
  return (
    <>
      <ImportHead data={data} actions={<ConfirmAct isDestructive label={text.undo} consequence={text.undoWill(record.name, madeRecords, record.measure)} onConfirm={() => undo.run({ importId: data.id })} />} />
      <StepBar label={stepsLabel} steps={steps} current={4} />
      <Panel title={text.title}>
        <VerdictNote tone="ok" isLive what={text.done(record.name, madeRecords, record.measure)} {...(data.committedAt === null ? {} : { why: text.at(data.createdBy, formatTime(data.committedAt)) })} />
        <div className="dj-result-acts">
          <ActRow acts={[...(page !== undefined && toPage !== undefined ? [{ key: 'page', label: toPage, tone: 'primary', href: page } as const] : []), { key: 'again', label: text.again, href: `/imports/new/${data.kind}` }]} />
        </div>
      </Panel>
      <KeyFigures
        label={text.figures}
        figures={[
          { key: 'registered', label: text.registered(record.name), value: madeRecords, unit: record.measure, state: 'done' },
          { key: 'corrected', label: text.corrected, value: counts.corrected, unit: text.rows },
          { key: 'skipped', label: text.skipped, value: counts.skipped, unit: text.rows, state: 'notApplicable' },
        ]}
      />
      {counts.skipped === 0 ? null : <SkippedRows data={data} />}
    </>
  )
}
