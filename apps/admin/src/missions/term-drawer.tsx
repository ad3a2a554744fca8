import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatLongDay, formatTableDay } from '@dangjian/ui'
import { ConfirmAct, DataTable, FactList, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Drawer, Input } from 'antd'
import { useId, useState } from 'react'
import { DecideActs } from './decide-acts.tsx'
import { missionsText } from './locales/zh-CN.ts'
import { stateOfTerm, termWord } from './term-rows.ts'
import type { CommitteeLine, TermChange } from './types.ts'

const text = missionsText.terms

const Seats = ({ line }: { line: CommitteeLine }) => (
  <section aria-label={text.seatsPanel}>
    <h3>{text.seatsPanel}</h3>
    {line.seats.length === 0 ? <p className="dj-hint">{text.noSeats}</p> : (
      <DataTable
        label={text.seatsPanel}
        size="small"
        rows={line.seats}
        rowKey={({ memberId, post }) => `${memberId}${post}`}
        columns={[
          { key: 'post', title: text.seatColumns.post, kind: 'name', render: ({ post }) => missionsText.posts[post] },
          { key: 'name', title: text.seatColumns.name, render: ({ memberId, name }) => <AppLink href={`/members/${memberId}`}>{name}</AppLink> },
          { key: 'since', title: text.seatColumns.since, kind: 'date', render: ({ since }) => formatTableDay(since) },
          { key: 'check', title: text.seatColumns.check, render: ({ mismatch }) => <StateTag state={mismatch === null ? 'done' : 'missing'}>{mismatch === null ? text.matches : text[mismatch]}</StateTag> },
        ]}
      />
    )}
  </section>
)

const AskChange = ({ line }: { line: CommitteeLine }) => {
  const api = useApi()
  const propose = useAct(api.missions.proposeTermChange.mutationOptions())
  const [dueOn, setDueOn] = useState('')
  const [reason, setReason] = useState('')
  const [dueId, reasonId] = [useId(), useId()]
  return (
    <ConfirmAct label={text.change} confirmLabel={text.change} consequence={text.changeWill} canConfirm={dueOn !== '' && reason.trim().length >= 2} onConfirm={() => propose.run({ orgUnitId: line.orgUnitId, dueOn, reason: reason.trim() })}>
      <div className="dj-act-field"><label htmlFor={dueId}>{text.changeDue}</label><Input id={dueId} type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} /></div>
      <div className="dj-act-field"><label htmlFor={reasonId}>{text.changeReason}</label><Input.TextArea id={reasonId} rows={3} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} /></div>
    </ConfirmAct>
  )
}

const changeStates = { proposed: 'due', approved: 'done', refused: 'failed' } as const

const Change = ({ change }: { change: TermChange }) => {
  const api = useApi()
  const decide = useAct(api.missions.decideTermChange.mutationOptions())
  return (
    <section aria-label={text.changePanel}>
      <h3>{text.changePanel}</h3>
      <p><StateTag state={changeStates[change.state]}>{text.changeState[change.state]}</StateTag>{missionsText.gap}{text.changeFromTo(formatLongDay(change.fromDueOn), formatLongDay(change.dueOn))}</p>
      <p className="dj-hint">{text.changeBy(change.proposedBy, change.decidedBy)}{missionsText.gap}{change.document ?? change.answer ?? ''}</p>
      <p>{change.reason}</p>
      {change.canDecide ? (
        <DecideActs
          approveLabel={missionsText.approve}
          approveWill={text.approveWill}
          refuseWill={text.refuseWill}
          onApprove={(document) => decide.run({ id: change.id, isApproved: true, document })}
          onRefuse={(answer) => decide.run({ id: change.id, isApproved: false, answer })}
        />
      ) : null}
    </section>
  )
}

const Findings = ({ line }: { line: CommitteeLine }) => (
  <section aria-label={text.findingsPanel}>
    <h3>{text.findingsPanel}</h3>
    {line.findings.length === 0 ? <StateTag state="done">{text.noFinding}</StateTag> : (
      <ul className="dj-plain-list">
        {line.findings.map(({ ruleId, what, why, citation, next, outcome }) => (
          <li key={`${ruleId}${what}`}><StateTag state={outcome === 'breach' ? 'missing' : 'advice'}>{what}</StateTag><span className="dj-hint">{why}（{citation}）{next}</span></li>
        ))}
      </ul>
    )}
  </section>
)

const History = ({ line }: { line: CommitteeLine }) => {
  const api = useApi()
  const query = useQuery(api.missions.termHistory.queryOptions({ orgUnitId: line.orgUnitId }))
  return (
    <section aria-label={text.historyPanel}>
      <h3>{text.historyPanel}</h3>
      <QueryView query={query} subject={text.historyPanel} rows={2}>
        {({ terms }) => (terms.length === 0 ? <p className="dj-hint">{text.noHistory}</p> : (
          <ul className="dj-plain-list">
            {terms.map((term) => <li key={term.id}>{text.historyOf(formatTableDay(term.electedOn), formatTableDay(term.replacedOn ?? term.dueOn))}{missionsText.gap}{term.replacedOn === null ? text.present : text.replaced}<span className="dj-hint">{term.document}{missionsText.gap}{term.recordedBy}</span></li>)}
          </ul>
        ))}
      </QueryView>
    </section>
  )
}

/** Posts, term, findings, requests and history of one committee; closed while `line` is null. */
export const TermDrawer = ({ line, onClose }: { line: CommitteeLine | null; onClose: () => void }) => {
  const { can } = useSession()
  return (
    <Drawer open={line !== null} title={line === null ? text.detail : `${line.name}${missionsText.gap}${text.detail}`} onClose={onClose} size="min(560px, 100vw)">
      {line === null ? null : (
        <div className="dj-side-stack">
          {line.termText === null ? null : (
            <VerdictNote tone={line.state === 'overdue' ? 'err' : line.state === 'soon' ? 'warn' : 'ok'} what={line.termText.what} why={line.termText.why} article={line.termText.citation} next={line.termText.next} />
          )}
          <FactList
            facts={[
              { key: 'state', label: text.columns.state, value: <StateTag state={stateOfTerm(line.state)}>{termWord(line)}</StateTag> },
              { key: 'elected', label: text.electedLabel, value: formatTableDay(line.term?.electedOn ?? null) },
              { key: 'ends', label: text.endsLabel, value: formatTableDay(line.term?.endsOn ?? null) },
              { key: 'due', label: text.dueLabel, value: formatTableDay(line.term?.dueOn ?? null), note: text.reminders },
              { key: 'source', label: text.sourceLabel, value: line.term === null ? null : line.term.isRecorded ? text.recorded : text.fromPosts },
              { key: 'document', label: text.documentLabel, value: line.term?.document ?? null },
            ]}
          />
          {line.change === null ? null : <Change change={line.change} />}
          {line.canRecord && line.term !== null && line.change?.state !== 'proposed' ? <div className="dj-acts"><AskChange line={line} /></div> : null}
          <Seats line={line} />
          {can('member.read') ? <Findings line={line} /> : null}
          <History line={line} />
        </div>
      )}
    </Drawer>
  )
}
