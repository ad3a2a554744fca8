import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct, EmptyState, FailureNote, KeyFigures, LinkButton, Panel, StepBar } from '@dangjian/ui/admin'
import { useIsMutating } from '@tanstack/react-query'
import { columnLetter } from './column-letter.ts'
import { DiscardAct } from './discard-act.tsx'
import { ImportHead } from './import-head.tsx'
import { importsText } from './locales/zh-CN.ts'
import { PreviewRows } from './preview-rows.tsx'
import { ProblemTable } from './problem-table.tsx'
import { saveWorkbook } from './save-workbook.ts'
import type { ImportDetail } from './types.ts'

const { preview: text, steps, stepsLabel, join } = importsText

const Totals = ({ data: { totalRows, counts } }: { data: ImportDetail }) => (
  <KeyFigures
    label={text.totals}
    figures={[
      { key: 'read', label: text.read, value: totalRows, unit: text.rows },
      { key: 'ready', label: text.ready, value: counts.ready, unit: text.rows, state: 'done', ...(counts.corrected > 0 ? { note: text.correctedNote(counts.corrected) } : {}) },
      { key: 'problems', label: text.problems, value: counts.problems, unit: text.rows, state: counts.problems > 0 ? 'failed' : 'done' },
      { key: 'skipped', label: text.skipped, value: counts.skipped, unit: text.rows, state: 'notApplicable' },
    ]}
  />
)

/** How the columns were read, and the way to read them otherwise. */
const ColumnLine = ({ data, onRemap }: { data: ImportDetail; onRemap: () => void }) => {
  const read = data.columns.flatMap(({ header, source }) => (source === null ? [] : [{ header, source }])).sort((a, b) => a.source - b.source)
  return (
    <p className="dj-hint">
      {text.columnsOk(read.length)}{join(read.map(({ header, source }) => text.columnAt(header, columnLetter(source))))}{importsText.gap}
      {data.unread.length > 0 ? <>{text.unread(data.unread)}{importsText.gap}</> : null}
      <LinkButton label={text.remap} onSelect={onRemap}>{text.remap}</LinkButton>
    </p>
  )
}

/** 下载这几行: the rows at fault as a marked workbook. */
export const MarkedLink = ({ data, count }: { data: ImportDetail; count: number }) => {
  const api = useApi()
  const marked = useAct(api.imports.markedWorkbook.mutationOptions(), saveWorkbook)
  return <><FailureNote failure={marked.failure} /><LinkButton isDisabled={marked.isBusy} label={text.marked(count)} onSelect={() => marked.submit({ importId: data.id })}>{text.marked(count)}</LinkButton></>
}

const Fixing = ({ data }: { data: ImportDetail }) => {
  const { items, total } = data.rows
  const faulty = data.counts.problems
  return (
    <Panel title={text.fix} note={text.fixNote} isFlush {...(faulty > 0 ? { extra: <MarkedLink data={data} count={faulty} /> } : {})} {...(total > items.length ? { footer: text.more(items.length, total) } : {})}>
      {items.length === 0 ? <EmptyState title={text.allFixed} willHold={text.allFixedHint} /> : <ProblemTable data={data} />}
    </Panel>
  )
}

interface ImportPreviewProps {
  /** The import with the rows that have something to say. */
  data: ImportDetail
  commit: { submit: (input: { importId: string; leaveOut: boolean }) => void; isBusy: boolean; failure: Parameters<typeof FailureNote>[0]['failure'] }
  onRemap: () => void
}

/** 预览与更正: nothing is written before 导入. */
export const ImportPreview = ({ data, commit, onRemap }: ImportPreviewProps) => {
  // A correction on its way may still turn the row down.
  const isSaving = useIsMutating() > 0
  const { counts, record } = data
  const will = text.will(counts.ready, record.measure, record.name, counts.skipped)
  return (
    <>
      <ImportHead data={data} actions={<DiscardAct data={data} />} />
      <StepBar label={stepsLabel} steps={steps} current={2} />
      <ColumnLine data={data} onRemap={onRemap} />
      <Totals data={data} />
      <Fixing data={data} />
      <PreviewRows data={data} />
      <FailureNote failure={commit.failure} />
      <div className="dj-import-foot">
        <ConfirmAct
          tone="primary"
          label={text.commit(counts.ready, record.measure, record.name)}
          consequence={<><p>{will}</p>{counts.problems > 0 ? <p>{text.willLeave(counts.problems)}</p> : null}<p className="dj-hint">{text.willMore}</p></>}
          isDisabled={counts.ready === 0 || isSaving}
          onConfirm={() => commit.submit({ importId: data.id, leaveOut: counts.problems > 0 })}
        />
        <p role="status">{counts.problems > 0 ? text.waiting(counts.problems) : will}{text.leave}</p>
      </div>
    </>
  )
}
