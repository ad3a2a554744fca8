import { useAct, useApi } from '@dangjian/app-shell'
import { ConfirmAct, FailureNote, Panel, StepBar } from '@dangjian/ui/admin'
import { Progress } from 'antd'
import { ImportHead } from './import-head.tsx'
import { importsText } from './locales/zh-CN.ts'
import type { ImportDetail } from './types.ts'

const { running, steps, stepsLabel } = importsText

/** An import that somebody works on: how far it is, and the way to stop it. */
export const RunningImport = ({ data }: { data: ImportDetail }) => {
  const api = useApi()
  const cancel = useAct(api.imports.cancelImport.mutationOptions())
  const { doneRows, totalRows } = data.progress
  const phase = data.status === 'reading' || data.status === 'judging' ? data.status : 'committing'
  const total = phase === 'reading' ? 0 : Math.max(totalRows, data.totalRows)
  return (
    <>
      <ImportHead data={data} actions={<ConfirmAct isDestructive label={running.stop} consequence={running.stopWill} onConfirm={() => cancel.run({ importId: data.id })} />} />
      <StepBar label={stepsLabel} steps={steps} current={phase === 'committing' ? 3 : phase === 'judging' ? 2 : 0} />
      <Panel title={running.title[phase]}>
        <Progress aria-label={running.bar} percent={total === 0 ? 0 : Math.floor((doneRows / total) * 100)} status="normal" showInfo={total > 0} />
        <p role="status">{cancel.result ? running.stopping : total === 0 ? running.read(doneRows) : running.of(doneRows, total)}</p>
        <p className="dj-hint">{running.leave}</p>
        <FailureNote failure={cancel.failure} />
      </Panel>
    </>
  )
}
