import { useAct, useApi, useGo } from '@dangjian/app-shell'
import { ConfirmAct, EmptyState, FailureNote, KeyFigures, PageHead, Panel, StepBar } from '@dangjian/ui/admin'
import { useIsMutating } from '@tanstack/react-query'
import { membersText } from './locales/zh-CN.ts'
import { PreviewRows } from './preview-rows.tsx'
import { ProblemTable } from './problem-table.tsx'
import type { RosterImport } from './types.ts'

const text = membersText.preview
const steps = membersText.import

const Totals = ({ data: { totalRows, counts } }: { data: RosterImport }) => (
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

const Fixing = ({ data }: { data: RosterImport }) => {
  const { items, total } = data.rows
  return (
    <Panel title={text.fix} note={text.fixNote} isFlush {...(total > items.length ? { footer: text.more(items.length, total) } : {})}>
      {items.length === 0 ? <EmptyState title={text.allFixed} willHold={text.allFixedHint} /> : <ProblemTable importId={data.id} rows={items} />}
    </Panel>
  )
}

interface ImportPreviewProps {
  /** The import with the rows that have something to say. */
  data: RosterImport
  commit: { submit: (input: { importId: string }) => void; isBusy: boolean; failure: Parameters<typeof FailureNote>[0]['failure'] }
}

/** 预览与更正: nothing is written before 导入. */
export const ImportPreview = ({ data, commit }: ImportPreviewProps) => {
  const api = useApi()
  const go = useGo()
  const discard = useAct(api.members.discardRosterImport.mutationOptions(), () => void go('/members/import'))
  // A correction on its way may still turn the row down.
  const isSaving = useIsMutating() > 0
  const { counts } = data
  const headers = Object.entries(data.columns).sort(([, a], [, b]) => a.length - b.length || a.localeCompare(b))
  return (
    <>
      <PageHead
        title={steps.title}
        crumbs={[{ label: membersText.roster.title, href: '/members' }, { label: text.back, href: '/members/import' }, { label: data.fileName }]}
        facts={text.facts(data.fileName, data.totalRows, data.orgUnitName)}
        actions={<ConfirmAct isDestructive label={text.discard} consequence={text.discardWill(data.totalRows)} onConfirm={() => discard.run({ importId: data.id })} />}
      />
      <StepBar label={steps.stepsLabel} steps={steps.steps} current={2} />
      <p className="dj-hint">{text.columnsOk(headers.length)}{membersText.join(headers.map(([header, letter]) => text.columnAt(header, letter)))}</p>
      <Totals data={data} />
      <Fixing data={data} />
      <PreviewRows importId={data.id} />
      <FailureNote failure={commit.failure} />
      <div className="dj-import-foot">
        <ConfirmAct
          tone="primary"
          label={text.commit(counts.ready)}
          consequence={<><p>{text.will(counts.ready, counts.skipped)}</p><p className="dj-hint">{text.willMore}</p></>}
          isDisabled={counts.problems > 0 || counts.ready === 0 || isSaving}
          onConfirm={() => commit.submit({ importId: data.id })}
        />
        <p role="status">{counts.problems > 0 ? text.waiting(counts.problems) : text.will(counts.ready, counts.skipped)}{text.leave}</p>
      </div>
    </>
  )
}
