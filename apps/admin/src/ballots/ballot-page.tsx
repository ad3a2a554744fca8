import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Columns, KeyFigures, PageHead, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BallotActs } from './ballot-acts.tsx'
import { CandidatesPanel } from './candidates-panel.tsx'
import { ExclusionsPanel } from './exclusions-panel.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { PeoplePanel } from './people-panel.tsx'
import { ReceiptsPanel, RecordsPanel, ResultPanel } from './result-panel.tsx'
import { RosterPanel } from './roster-panel.tsx'
import { ballotsText } from './locales/zh-CN.ts'
import { phaseState } from './phase-state.ts'
import type { BallotDetail } from './types.ts'
import './ballots.css'

const text = ballotsText.one
/** While people vote the figures are asked for again after so many milliseconds. */
const EVERY = 4000

const Figures = ({ ballot }: { ballot: BallotDetail }) => {
  const { opening, turnout } = ballot
  return (
    <KeyFigures label={text.figures} figures={[
      { key: 'eligible', label: ballot.kind === 'election' ? text.electors : text.eligible, value: opening.eligible, unit: text.people },
      ...(ballot.phase === 'draft' ? [] : [{ key: 'present', label: text.present, value: opening.present, unit: text.people }]),
      { key: 'open', label: text.toOpen, value: opening.requiredToOpen, unit: text.people },
      { key: 'pass', label: text.toPass, value: opening.requiredToPass, unit: text.ballots },
      ...(turnout === null || turnout.expected === 0 ? [] : [{ key: 'cast', label: text.cast, value: turnout.cast, unit: text.people, note: text.of(turnout.expected) }]),
    ]} />
  )
}

/** The code that opens the urn, once. */
const Code = ({ code, onKept }: { code: string; onKept: () => void }) => (
  <VerdictNote tone="warn" isLive what={<>{text.code}{ballotsText.gap}<b className="dj-opening-code">{code}</b></>} why={text.codeWhy} action={<ActButton size="small" act={{ key: 'kept', label: text.codeKept, onSelect: onKept }} />} />
)

const Notes = ({ ballot }: { ballot: BallotDetail }) => {
  const { verdict } = ballot.opening
  const supervisors = ballot.supervisors.filter(({ role }) => role === 'supervisor').map(({ name }) => name).join('、')
  return (
    <>
      {ballot.phase === 'cancelled' ? <VerdictNote tone="info" what={text.cancelled} {...(ballot.reason === null ? {} : { why: ballot.reason })} /> : null}
      {ballot.phase === 'counted' ? <VerdictNote tone="info" what={text.waits} why={text.waitsWhy(supervisors)} /> : null}
      {ballot.phase === 'roster' ? <VerdictNote tone={ballot.opening.opens ? 'ok' : 'err'} what={verdict.what} why={verdict.why} article={verdict.citation} next={verdict.next} /> : null}
      {ballot.surplus !== null && ballot.phase === 'draft' ? <VerdictNote tone={ballot.surplus.outcome === 'ok' ? 'ok' : 'warn'} what={ballot.surplus.what} why={ballot.surplus.why} article={ballot.surplus.citation} {...(ballot.uncontestedGround === null ? {} : { next: ballot.uncontestedGround })} /> : null}
    </>
  )
}

const Body = ({ ballot }: { ballot: BallotDetail }) => (
  <Columns
    main={
      <div className="dj-stack">
        {ballot.result === null ? null : <ResultPanel ballot={ballot} result={ballot.result} />}
        {ballot.kind === 'election' && ballot.result === null ? <CandidatesPanel ballot={ballot} /> : null}
        <RosterPanel ballot={ballot} />
        {ballot.receipts.length === 0 ? null : <ReceiptsPanel receipts={ballot.receipts} />}
      </div>
    }
    side={
      <div className="dj-stack">
        {ballot.phase === 'draft' ? null : <PeoplePanel ballot={ballot} />}
        {ballot.countsLetters && ballot.phase !== 'draft' ? <LettersPanel ballot={ballot} /> : null}
        {ballot.phase === 'draft' || ballot.exclusions.length > 0 ? <ExclusionsPanel ballot={ballot} /> : null}
        {ballot.counts.length === 0 ? null : <RecordsPanel ballot={ballot} />}
      </div>
    }
  />
)

/** One ballot from its roster to its result: who may vote and how, the turnout in numbers, never who has voted. */
export const BallotPage = () => {
  const api = useApi()
  const { ballotId = '' } = usePageParams()
  const [code, setCode] = useState<string | null>(null)
  const query = useQuery({ ...api.ballots.getBallot.queryOptions({ id: ballotId }), refetchInterval: ({ state }) => (state.data?.phase === 'open' || state.data?.phase === 'counted' ? EVERY : false) })
  const found = query.data
  return (
    <>
      <PageHead
        title={found?.title ?? text.subject}
        {...(found === undefined ? {} : { facts: <>{text.facts(found.orgUnitName, ballotsText.matters[found.matter], formatLongDay(found.heldOn), ballotsText.methods[found.method])}{found.round > 1 ? `${ballotsText.gap}${text.round(found.round)}` : ''}{ballotsText.gap}<StateTag state={phaseState(found.phase)}>{ballotsText.phases[found.phase]}</StateTag></> })}
        crumbs={[{ label: text.crumb, href: '/life' }, { label: text.crumbList, href: '/ballots' }]}
        actions={found === undefined ? null : <BallotActs ballot={found} onCode={setCode} />}
      />
      <QueryView query={query} subject={text.subject} rows={10}>
        {(ballot) => (
          <div className="dj-stack">
            {code === null ? null : <Code code={code} onKept={() => setCode(null)} />}
            <Notes ballot={ballot} />
            <Figures ballot={ballot} />
            <Body ballot={ballot} />
          </div>
        )}
      </QueryView>
    </>
  )
}
