import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { ConfirmAct, DataTable, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { Input, Segmented } from 'antd'
import { useState, type Key } from 'react'
import { complianceText } from './locales/compliance.zh-CN.ts'
import type { Finding } from './types.ts'

const text = complianceText.finding

/** Thirty days from a day: the usual time to put something right. */
const monthLater = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 30)
  return date.toISOString().slice(0, 10)
}

const Acts = ({ finding, chosen, onDone }: { finding: Finding; chosen: readonly string[]; onDone: (said: string) => void }) => {
  const api = useApi()
  const { can, today } = useSession()
  const [note, setNote] = useState('')
  const [dueOn, setDueOn] = useState(monthLater(today))
  const remind = useAct(api.life.remindBranches.mutationOptions(), (done) => onDone(text.reminded(done.told, done.withoutSecretary)))
  const rectify = useAct(api.life.orderRectification.mutationOptions(), (done) => onDone(text.rectified(done.ordered)))
  const orderFor = { orgUnitIds: [...chosen], period: finding.period }
  return (
    <div className="dj-acts">
      {can('reminder.manage') ? (
        <ConfirmAct label={text.remind} tone="primary" isDisabled={chosen.length === 0} consequence={text.remindWill(chosen.length)} onConfirm={() => remind.run({ ...orderFor, ...(note.trim() === '' ? {} : { note }) })}>
          <label className="dj-field"><span>{text.note}</span><Input.TextArea aria-label={text.note} rows={2} maxLength={300} value={note} onChange={(event) => setNote(event.target.value)} /></label>
        </ConfirmAct>
      ) : null}
      {can('duty.assign') ? (
        <ConfirmAct label={text.rectify} isDisabled={chosen.length === 0} consequence={text.rectifyWill(chosen.length)} canConfirm={dueOn > today} onConfirm={() => rectify.run({ ...orderFor, dueOn })}>
          <label className="dj-field"><span>{text.dueOn}</span><Input type="date" aria-label={text.dueOn} min={today} value={dueOn} onChange={(event) => setDueOn(event.target.value)} /></label>
        </ConfirmAct>
      ) : null}
      {chosen.length === 0 ? <span className="dj-hint">{text.noneChosen}</span> : null}
    </div>
  )
}

/** What the records show about 三会一课 in a period: how many branches were not in time, which, and what to do next. */
export const FindingPanel = ({ findings, year, hrefOf }: { findings: readonly Finding[]; year: string; hrefOf: (orgUnitId: string) => string }) => {
  const [period, setPeriod] = useState(year)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const finding = findings.find((one) => one.period === period) ?? findings[0]
  if (!finding) return null
  const all = finding.behind.map((branch) => branch.orgUnitId)
  const change = (next: string): void => {
    setPeriod(next)
    setChosen([])
    setSaid('')
  }
  const shown = chosen.filter((id) => all.includes(id))
  return (
    <Panel
      title={text.title}
      extra={<Segmented aria-label={text.period} value={finding.period} options={findings.map((one) => ({ value: one.period, label: text.periodOf(one.period, year) }))} onChange={change} />}
      footer={finding.behind.length === 0 ? undefined : <Acts finding={finding} chosen={shown} onDone={setSaid} />}
    >
      <div className="dj-finding">
        <VerdictNote tone={finding.isMajority ? 'err' : finding.behind.length > 0 ? 'warn' : 'ok'} what={finding.what} why={finding.why} article={finding.citation} next={finding.behind.length === 0 ? undefined : finding.next} />
        <p className="dj-hint">{findings.filter((one) => one.period !== year).map((one) => `${text.periodOf(one.period, year)}${text.share(one.behind.length, one.branches)}`).join(complianceText.gap)}</p>
        {said === '' ? null : <VerdictNote tone="ok" what={said} action={<AppLink href="/duties">{text.toDuties}</AppLink>} isLive />}
      </div>
      {finding.behind.length === 0 ? null : (
        <DataTable
          label={text.names}
          size="small"
          rows={finding.behind}
          rowKey={(branch) => branch.orgUnitId}
          selection={{ keys: [...shown], onChange: (keys: Key[]) => setChosen(keys.map(String)), nameOf: (branch) => text.choose(branch.name) }}
          columns={[
            { key: 'branch', title: text.columns.branch, kind: 'name', render: (branch) => branch.name },
            { key: 'late', title: text.columns.late, render: (branch) => (branch.late === 0 ? null : <StateTag state="late">{text.times(branch.late)}</StateTag>) },
            { key: 'missing', title: text.columns.missing, render: (branch) => (branch.missing === 0 ? null : <StateTag state="missing">{text.times(branch.missing)}</StateTag>) },
            { key: 'acts', title: text.columns.acts, kind: 'acts', render: (branch) => <AppLink href={hrefOf(branch.orgUnitId)} aria-label={text.openOf(branch.name)}>{text.open}</AppLink> },
          ]}
        />
      )}
    </Panel>
  )
}
