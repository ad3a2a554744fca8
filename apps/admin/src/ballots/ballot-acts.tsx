import { useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { ActButton, ConfirmAct } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { CountDrawer } from './count-drawer.tsx'
import { ballotsText } from './locales/zh-CN.ts'
import { TermDrawer } from './term-drawer.tsx'
import type { BallotDetail } from './types.ts'

const text = ballotsText.one

const Cancel = ({ id }: { id: string }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const cancel = useAct(api.ballots.cancelBallot.mutationOptions())
  return (
    <ConfirmAct isDestructive label={text.cancel} consequence={text.cancelWill} canConfirm={reason.trim().length > 3} onConfirm={() => cancel.run({ id, reason: reason.trim() })}>
      <label className="dj-ask">{text.cancelReason}<Input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

const Open = ({ ballot, onCode }: { ballot: BallotDetail; onCode: (code: string | null) => void }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const open = useAct(api.ballots.openBallot.mutationOptions(), ({ code }) => onCode(code))
  const count = (state: string): number => ballot.electors.filter((one) => one.state === state).length
  const mayGiveReason = !ballot.opening.opens && ballot.kind === 'election'
  return (
    <ConfirmAct tone="primary" label={text.open} consequence={text.openWill(count('phone'), count('paper'))} onConfirm={() => open.run({ id: ballot.id, ...(reason.trim().length < 4 ? {} : { reason: reason.trim() }) })}>
      {mayGiveReason ? <label className="dj-ask">{text.openReason}<Input value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} /></label> : null}
    </ConfirmAct>
  )
}

/** The one next act of a ballot's phase in red, and what else may be done. */
export const BallotActs = ({ ballot, onCode }: { ballot: BallotDetail; onCode: (code: string | null) => void }) => {
  const api = useApi()
  const go = useGo()
  const { can } = useSession()
  const [drawer, setDrawer] = useState<'count' | 'recount' | 'term' | null>(null)
  const { id, phase } = ballot
  const fix = useAct(api.ballots.fixRoster.mutationOptions())
  const close = useAct(api.ballots.closeBallot.mutationOptions())
  const announce = useAct(api.ballots.announceBallot.mutationOptions())
  const second = useAct(api.ballots.startSecondRound.mutationOptions(), (next) => go(`/ballots/${next.id}`))
  if (phase === 'announced') {
    const isVacant = ballot.kind === 'election' && (ballot.result?.vacant ?? 0) > 0
    return (
      <>
        {ballot.can.manage && isVacant ? <ActButton act={{ key: 'second', label: text.second, isBusy: second.isBusy, onSelect: () => second.submit({ id }) }} /> : null}
        {ballot.matter === 'term_election' && can('org.manage') ? <ActButton act={{ key: 'term', label: text.term, onSelect: () => setDrawer('term') }} /> : null}
        <ActButton act={{ key: 'print', label: text.print, tone: 'primary', href: `/ballots/${id}/print` }} />
        {drawer === 'term' ? <TermDrawer ballot={ballot} onClose={() => setDrawer(null)} /> : null}
      </>
    )
  }
  if (!ballot.can.manage || phase === 'cancelled') return null
  const turnout = ballot.turnout ?? { cast: 0, expected: 0 }
  return (
    <>
      <Cancel id={id} />
      {phase === 'draft' ? <ConfirmAct tone="primary" label={text.fix} consequence={text.fixWill(ballot.opening.eligible)} onConfirm={() => fix.run({ id })} /> : null}
      {phase === 'roster' ? <Open ballot={ballot} onCode={onCode} /> : null}
      {phase === 'open' ? <ConfirmAct tone="primary" label={text.close} consequence={text.closeWill(turnout.cast, turnout.expected)} onConfirm={() => close.run({ id })} /> : null}
      {phase === 'closed' ? <ActButton act={{ key: 'count', label: text.count, tone: 'primary', onSelect: () => setDrawer('count') }} /> : null}
      {phase === 'counted' || phase === 'confirmed' ? <ActButton act={{ key: 'recount', label: text.recount, onSelect: () => setDrawer('recount') }} /> : null}
      {phase === 'confirmed' ? <ConfirmAct tone="primary" label={text.announce} consequence={text.announceWill} onConfirm={() => announce.run({ id })} /> : null}
      {drawer === 'count' || drawer === 'recount' ? <CountDrawer ballot={ballot} isAgain={drawer === 'recount'} onClose={() => setDrawer(null)} /> : null}
    </>
  )
}
