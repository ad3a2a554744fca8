import { QueryView, saveFile, useApi, useGo, usePageParams, useSession } from '@dangjian/app-shell'
import { StateIcon } from '@dangjian/ui'
import { ActButton, Card, PhoneBody, PhoneHead, RowList, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keptReceipt } from './kept-receipts.ts'
import { ballotsText } from './locales/zh-CN.ts'
import type { MyBallot } from './types.ts'
import './ballots.css'

const text = ballotsText.receipt

const Code = ({ code }: { code: string }) => (
  <Card>
    <div className="dj-receipt">
      <span className="dj-tone-ok"><StateIcon shape="tick" size={48} /></span>
      <h2>{text.done}</h2>
      <p className="dj-sm" id="receipt-number">{text.number}</p>
      <p className="dj-receipt-code" role="group" aria-labelledby="receipt-number">{code}</p>
      <p className="dj-hint">{text.onlyHere}</p>
    </div>
  </Card>
)

const Check = ({ ballot, code }: { ballot: MyBallot; code: string }) => {
  const isFound = ballot.receipts.includes(code)
  return (
    <Card title={text.check} footer={text.comparing}>
      {isFound ? <VerdictNote tone="ok" isLive what={text.found} /> : <VerdictNote tone="err" isLive what={text.notFound} next={text.notFoundWhy} />}
      <p className="dj-sm">{text.list(ballot.receipts.length)}</p>
      <ul className="dj-receipt-list" aria-label={text.list(ballot.receipts.length)}>{ballot.receipts.map((one) => <li key={one} className={one === code ? 'is-own' : ''}>{one}</li>)}</ul>
    </Card>
  )
}

const Receipt = ({ ballot, code }: { ballot: MyBallot; code: string }) => {
  const [isChecking, setChecking] = useState(false)
  const isCounted = ballot.receipts.length > 0
  return (
    <>
      <Code code={code} />
      <Card title={text.proves}>
        <ul className="dj-receipt-proves">
          <li className="dj-tone-ok"><StateIcon shape="tick" size={18} />{text.counted}</li>
          <li><StateIcon shape="minus" size={18} />{text.notChoice}</li>
        </ul>
      </Card>
      <Card isFlush>
        <RowList label={text.count} rows={[
          { key: 'count', title: text.count, note: text.countNote, value: isCounted ? ballotsText.phases[ballot.phase] : text.afterClose, href: `/ballots/${ballot.id}` },
          isCounted ? { key: 'check', title: text.check, onSelect: () => setChecking(true) } : { key: 'check', title: text.check, value: text.afterCount },
        ]} />
      </Card>
      {isChecking ? <Check ballot={ballot} code={code} /> : null}
    </>
  )
}

/** The receipt of my vote, kept on this device alone: what it proves and what it cannot. */
export const ReceiptPage = () => {
  const api = useApi()
  const go = useGo()
  const { accountName } = useSession()
  const { ballotId = '' } = usePageParams()
  const [wasSaved, setSaved] = useState(false)
  const query = useQuery(api.ballots.myBallot.queryOptions({ id: ballotId }))
  const code = keptReceipt(accountName, ballotId)
  const save = (): void => {
    if (code === null) return
    saveFile(text.fileName, text.file(query.data?.title ?? '', code), 'text/plain;charset=utf-8')
    setSaved(true)
  }
  const bottom = (
    <>
      {code === null ? null : <ActButton isWide act={{ key: 'save', label: text.save, onSelect: save }} />}
      <ActButton isWide act={{ key: 'finish', label: text.finish, tone: 'primary', onSelect: () => go('/') }} />
    </>
  )
  return (
    <>
      <PhoneHead title={text.title} backHref="/ballots" />
      <PhoneBody bottom={bottom}>
        <QueryView query={query} subject={text.subject}>
          {(ballot) => (code === null ? <VerdictNote tone="info" what={text.missing} why={text.missingWhy} /> : <Receipt ballot={ballot} code={code} />)}
        </QueryView>
        {wasSaved ? <VerdictNote tone="ok" isLive what={text.saved} /> : null}
      </PhoneBody>
    </>
  )
}
