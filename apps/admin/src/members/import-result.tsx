import { useAct, useApi } from '@dangjian/app-shell'
import { formatTime } from '@dangjian/ui'
import { ActRow, ConfirmAct, DataTable, KeyFigures, PageHead, Panel, StepBar, VerdictNote } from '@dangjian/ui/admin'
import { membersText } from './locales/zh-CN.ts'
import { cellText } from './problem-lines.ts'
import type { RosterImport } from './types.ts'

const text = membersText.result
const steps = membersText.import

const SkippedRows = ({ rows }: { rows: RosterImport['rows']['items'] }) => (
  <Panel title={text.skippedTitle} note={text.skippedNote} isFlush>
    <DataTable
      label={text.skippedTitle}
      rows={rows}
      rowKey={({ rowNumber }) => String(rowNumber)}
      columns={[
        { key: 'row', title: membersText.preview.heads.row, kind: 'number', width: 64, render: ({ rowNumber }) => rowNumber },
        { key: 'name', title: membersText.preview.heads.name, kind: 'name', render: ({ cells }) => cells.name },
        { key: 'branch', title: membersText.fields.branch, render: ({ cells }) => cells.branch },
        { key: 'why', title: membersText.preview.heads.problem, render: ({ errors }) => membersText.join(errors.map((error) => cellText(error).why)) },
      ]}
    />
  </Panel>
)

/** 导入结果: what was registered and what was not, the way to the roster, and back. */
export const ImportResult = ({ data }: { data: RosterImport }) => {
  const api = useApi()
  const undo = useAct(api.members.undoRosterImport.mutationOptions())
  const { counts } = data
  const skipped = data.rows.items.filter(({ isSkipped }) => isSkipped)
  return (
    <>
      <PageHead
        title={steps.title}
        crumbs={[{ label: membersText.roster.title, href: '/members' }, { label: steps.title, href: '/members/import' }, { label: data.fileName }]}
        facts={membersText.preview.facts(data.fileName, data.totalRows, data.orgUnitName)}
        actions={<ConfirmAct isDestructive label={text.undo} consequence={text.undoWill(counts.ready)} onConfirm={() => undo.run({ importId: data.id })} />}
      />
      <StepBar label={steps.stepsLabel} steps={steps.steps} current={4} />
      <Panel title={text.title}>
        <VerdictNote tone="ok" isLive what={text.done(counts.ready)} {...(data.committedAt === null ? {} : { why: text.at(data.createdBy, formatTime(data.committedAt)) })} />
        <div className="dj-result-acts">
          <ActRow acts={[{ key: 'roster', label: text.toRoster, tone: 'primary', href: '/members' }, { key: 'again', label: text.again, href: '/members/import' }]} />
        </div>
      </Panel>
      <KeyFigures
        label={text.figures}
        figures={[
          { key: 'registered', label: text.registered, value: counts.ready, unit: text.people, state: 'done' },
          { key: 'corrected', label: text.corrected, value: counts.corrected, unit: text.rows },
          { key: 'skipped', label: text.skipped, value: counts.skipped, unit: text.rows, state: 'notApplicable' },
        ]}
      />
      {skipped.length === 0 ? null : <SkippedRows rows={skipped} />}
    </>
  )
}
