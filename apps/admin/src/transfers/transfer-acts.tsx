import { saveFile, useAct, useApi } from '@dangjian/app-shell'
import { ActButton, ConfirmAct, FailureNote } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { transfersText } from './locales/zh-CN.ts'
import type { Transfer } from './types.ts'
import { targetOf } from './view.ts'

const text = transfersText.acts

/** Drawers that an act opens. */
export type TransferDrawer = 'correct' | 'receive' | 'refuse' | 'recordReceipt' | 'recordRefusal'

const WithNote = ({ label, will, least, hint, isDestructive, onConfirm }: { isDestructive: boolean; label: string; will: string; least: number; hint: string; onConfirm: (note: string) => Promise<unknown> }) => {
  const [note, setNote] = useState('')
  return (
    <ConfirmAct label={label} consequence={will} isDestructive={isDestructive} canConfirm={note.trim().length >= least} onConfirm={() => onConfirm(note.trim())}>
      <label className="dj-ask">{text.note}<Input value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} /><span className="dj-hint">{hint}</span></label>
    </ConfirmAct>
  )
}

/** The acts that are open on a transfer, one of them the next. */
export const TransferActButtons = ({ transfer, onOpen }: { transfer: Transfer; onOpen: (drawer: TransferDrawer) => void }) => {
  const api = useApi()
  const approve = useAct(api.transfer.approveTransfer.mutationOptions())
  const send = useAct(api.transfer.sendTransfer.mutationOptions())
  const withdraw = useAct(api.transfer.withdrawTransfer.mutationOptions())
  const reissue = useAct(api.transfer.reissueLetter.mutationOptions())
  const pack = useAct(api.transfer.exportPackage.mutationOptions(), ({ fileName, content }) => saveFile(fileName, content, 'application/json'))
  const { acts, id, state, way } = transfer
  const isInside = way === 'internal'
  const isComplete = transfer.preflight.every((item) => item.state !== 'missing')
  const to = targetOf(transfer)
  return (
    <>
      {acts.withdraw ? <WithNote isDestructive label={text.withdraw} will={text.withdrawWill} least={2} hint={text.noteHint} onConfirm={(note) => withdraw.run({ id, note })} /> : null}
      {acts.reissue ? <WithNote isDestructive={false} label={text.reissue} will={text.reissueWill} least={4} hint={text.reissueHint} onConfirm={(note) => reissue.run({ id, note })} /> : null}
      {acts.recordAnswer ? <ActButton act={{ key: 'recordRefusal', label: text.recordRefusal, onSelect: () => onOpen('recordRefusal') }} /> : null}
      {acts.exportPackage ? <ActButton act={{ key: 'package', label: text.exportPackage, isBusy: pack.isBusy, onSelect: () => pack.submit({ id }) }} /> : null}
      {acts.letter ? <ActButton act={{ key: 'letter', label: text.letter, href: `/transfers/${id}/letter` }} /> : null}
      {acts.correct ? <ActButton act={{ key: 'correct', label: state === 'refused' ? text.correct : text.edit, tone: state === 'refused' ? 'primary' : 'plain', onSelect: () => onOpen('correct') }} /> : null}
      {acts.approve ? <ConfirmAct tone="primary" label={text.approve} consequence={text.approveWill(transfer.memberName)} isDisabled={!isComplete} onConfirm={() => approve.run({ id })} /> : null}
      {acts.send ? <ConfirmAct tone="primary" label={isInside ? text.sendInside : text.send} consequence={isInside ? text.sendInsideWill(to) : text.sendWill(to)} onConfirm={() => send.run({ id })} /> : null}
      {acts.refuse ? <ActButton act={{ key: 'refuse', label: text.refuse, onSelect: () => onOpen('refuse') }} /> : null}
      {acts.receive ? <ActButton act={{ key: 'receive', label: text.receive, tone: 'primary', onSelect: () => onOpen('receive') }} /> : null}
      {acts.recordAnswer ? <ActButton act={{ key: 'recordReceipt', label: text.recordReceipt, tone: 'primary', onSelect: () => onOpen('recordReceipt') }} /> : null}
      <FailureNote failure={pack.failure} />
    </>
  )
}
