import { QueryView, useAct, useApi, useGo, usePageParams, useSession } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Card, ChoiceField, FactList, FailureNote, PhoneBody, PhoneHead, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CountCard } from './count-card.tsx'
import { emptyDraft, namedOn, type Choice } from './election-draft.ts'
import { ElectionFields } from './election-fields.tsx'
import { forgetDraft, keepReceipt, receiptToSend } from './kept-receipts.ts'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotContent, MyBallot } from './types.ts'
import './ballots.css'

const text = ballotsText.one

const Question = ({ ballot }: { ballot: MyBallot }) => {
  const { opening, seats } = ballot
  return (
    <Card>
      <p className="dj-sm">{ballot.orgUnitName}{ballotsText.matters[ballot.matter]}{ballotsText.gap}{formatLongDay(ballot.heldOn)}</p>
      <h2 className="dj-ballot-question">{ballot.title}</h2>
      <p className="dj-sm">{ballot.kind === 'election' ? text.election(opening.eligible, opening.present, seats, opening.requiredToPass) : text.quorum(opening.eligible, opening.present, opening.requiredToPass)}</p>
    </Card>
  )
}

const Secrecy = ({ ballot }: { ballot: MyBallot }) => (
  <>
    <Card title={text.secrecy}>
      <p className="dj-sm">{text.secrecyText}{text.secrecyKey}</p>
      <p className="dj-hint">{ballot.opening.verdict.citation}</p>
    </Card>
    {ballot.materials === '' ? null : <Card title={text.materials}><p className="dj-sm">{ballot.materials}</p></Card>}
  </>
)

const optionsOfQuestion = (['yes', 'no', 'abstain'] as const).map((value) => ({ value, label: text.choices[value] }))

/** What is on the paper as it would go in; null while something is not answered. */
const contentOf = (ballot: MyBallot, choice: Choice | null, draft: typeof emptyDraft): BallotContent | null => {
  if (ballot.kind === 'resolution') return choice === null ? null : { kind: 'resolution', choice }
  const votes = ballot.candidates.flatMap(({ memberId }) => {
    const own = draft.choices[memberId]
    return own === undefined ? [] : [{ memberId, choice: own }]
  })
  return votes.length === ballot.candidates.length ? { kind: 'election', votes, writeIns: [...draft.writeIns] } : null
}

const Paper = ({ ballot }: { ballot: MyBallot }) => {
  const api = useApi()
  const go = useGo()
  const { accountName } = useSession()
  const [choice, setChoice] = useState<Choice | null>(null)
  const [draft, setDraft] = useState(emptyDraft)
  const cast = useAct(api.ballots.castBallot.mutationOptions({ onError: (error) => { if (error.message === 'URN_RECEIPT_TAKEN') forgetDraft(accountName, ballot.id) } }), ({ receipt }) => {
    keepReceipt(accountName, ballot.id, receipt)
    go(`/ballots/${ballot.id}/receipt`)
  })
  const content = contentOf(ballot, choice, draft)
  const isOver = ballot.kind === 'election' && namedOn(draft) > ballot.seats
  const send = (): void => {
    if (content !== null) cast.submit({ id: ballot.id, content, receipt: receiptToSend(accountName, ballot.id) })
  }
  return (
    <PhoneBody bottom={<ActButton isWide act={{ key: 'cast', label: text.cast, tone: 'primary', isDisabled: content === null || isOver, isBusy: cast.isBusy, onSelect: send }} />}>
      <Question ballot={ballot} />
      {ballot.kind === 'resolution'
        ? <div className="dj-ballot-choices"><ChoiceField label={text.question} value={choice} options={optionsOfQuestion} onChange={(value) => setChoice(value === 'yes' || value === 'no' ? value : 'abstain')} /></div>
        : <ElectionFields ballot={ballot} draft={draft} onDraft={setDraft} />}
      {isOver ? <VerdictNote tone="warn" isLive what={text.overvoted(ballot.seats)} /> : null}
      <FailureNote failure={cast.failure} isKept />
      <Secrecy ballot={ballot} />
    </PhoneBody>
  )
}

const Standing = ({ ballot }: { ballot: MyBallot }) => {
  if (ballot.phase === 'cancelled') return <VerdictNote tone="info" what={text.cancelled} />
  switch (ballot.standing) {
    case 'voted': return <VerdictNote tone="ok" what={text.voted} why={text.votedWhy} action={<ActButton act={{ key: 'receipt', label: text.seeReceipt, tone: 'go', href: `/ballots/${ballot.id}/receipt` }} />} />
    case 'on-paper': return <VerdictNote tone="info" what={text.onPaper} why={text.onPaperWhy} />
    case 'absent': return <VerdictNote tone="info" what={text.absent} why={text.absentWhy} />
    case 'not-voted': return <VerdictNote tone="info" what={text.notVoted} />
    default: return null
  }
}

const namesOf = (ballot: MyBallot, role: string): string => ballot.supervisors.filter((one) => one.role === role).map(({ name }) => name).join('、')

const Progress = ({ ballot }: { ballot: MyBallot }) => (
  <Card title={text.progress} note={ballotsText.phases[ballot.phase]}>
    <FactList facts={[
      ...(ballot.turnout === null ? [] : [{ key: 'turnout', label: ballotsText.phases.open, value: text.turnout(ballot.turnout.cast, ballot.turnout.expected) }]),
      { key: 'supervisors', label: text.supervisors, value: namesOf(ballot, 'supervisor') }, { key: 'tellers', label: text.tellers, value: namesOf(ballot, 'teller') },
    ]} />
  </Card>
)

/** One ballot: the paper while I may vote, then how it goes on; the count for the 监票人 and, once announced, for everybody. */
export const BallotPage = () => {
  const api = useApi()
  const { ballotId = '' } = usePageParams()
  const query = useQuery(api.ballots.myBallot.queryOptions({ id: ballotId }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/ballots" />
      {query.data !== undefined && query.data.phase === 'open' && query.data.standing === 'to-vote' ? <Paper key={ballotId} ballot={query.data} /> : (
        <PhoneBody>
          <QueryView query={query} subject={text.subject}>
            {(ballot) => (
              <>
                <Question ballot={ballot} />
                <Standing ballot={ballot} />
                <CountCard ballot={ballot} />
                <Progress ballot={ballot} />
                <Secrecy ballot={ballot} />
              </>
            )}
          </QueryView>
        </PhoneBody>
      )}
    </>
  )
}
