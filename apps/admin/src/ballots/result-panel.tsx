import { formatTime } from '@dangjian/ui'
import { DataTable, FactList, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { ballotsText } from './locales/zh-CN.ts'
import { resultText } from './result-text.ts'
import type { BallotDetail, BallotResult } from './types.ts'

const text = ballotsText.result

const Candidates = ({ result }: { result: BallotResult }) => (
  <DataTable label={text.table} size="small" rows={result.figures.votes} rowKey={({ key }) => key} columns={[
    { key: 'name', title: text.name, kind: 'name', render: ({ name, isWriteIn }) => <>{name}{isWriteIn ? <span className="dj-sub">{text.writeIn}</span> : null}</> },
    { key: 'yes', title: ballotsText.choices.yes, kind: 'number', render: ({ yes }) => yes },
    { key: 'no', title: ballotsText.choices.no, kind: 'number', render: ({ no, isWriteIn }) => (isWriteIn ? '–' : no) },
    { key: 'abstain', title: ballotsText.choices.abstain, kind: 'number', render: ({ abstain, isWriteIn }) => (isWriteIn ? '–' : abstain) },
    { key: 'outcome', title: text.outcome, render: ({ key }) => result.elected.some((one) => one.key === key) ? <StateTag state="done">{text.elected}</StateTag> : result.tied.includes(key) ? <StateTag state="soon">{text.tied}</StateTag> : <StateTag state="notApplicable">{text.notElected}</StateTag> },
  ]} />
)

/** The count with its verdict, and the sentence for the minutes. */
export const ResultPanel = ({ ballot, result }: { ballot: BallotDetail; result: BallotResult }) => {
  const { figures, written, verdict } = result
  const [line = { yes: 0, no: 0, abstain: 0 }] = figures.votes
  const facts = [['issued', figures.issued], ['returned', figures.returned], ['valid', figures.valid], ['invalid', figures.invalid]] as const
  const choices = ballot.kind === 'election' ? [] : (['yes', 'no', 'abstain'] as const).map((choice) => ({ key: choice, label: ballotsText.choices[choice], value: text.votes(line[choice] + written[choice]) }))
  return (
    <Panel title={text.title}>
      <VerdictNote tone={result.isPassed ? 'ok' : 'info'} what={verdict.what} why={verdict.why} article={verdict.citation} next={verdict.next} />
      <div className="dj-ballot-facts"><FactList facts={[
        ...facts.map(([key, count]) => ({ key, label: text[key], value: text.votes(count) })), ...choices,
        ...(written.yes + written.no + written.abstain === 0 ? [] : [{ key: 'written', label: text.written, value: text.writtenValue(written.yes, written.no, written.abstain) }]),
      ]} /></div>
      {ballot.kind === 'election' ? <Candidates result={result} /> : null}
      <p className="dj-ballot-minutes"><b>{text.minutes}</b>{ballotsText.gap}{resultText(ballot, result)}</p>
    </Panel>
  )
}

/** The public list of receipts, sorted: nothing in it leads to a voter or a choice. */
export const ReceiptsPanel = ({ receipts }: { receipts: readonly string[] }) => (
  <Panel title={text.receipts(receipts.length)} note={text.receiptsWhy}><ul className="dj-receipt-list" aria-label={text.receipts(receipts.length)}>{receipts.map((receipt) => <li key={receipt}>{receipt}</li>)}</ul></Panel>
)

/** Every count that was made, the reasons of recounts and who vouched. */
export const RecordsPanel = ({ ballot }: { ballot: BallotDetail }) => (
  <Panel title={text.records}>
    <FactList facts={ballot.counts.map(({ position, countedBy, countedAt, reason, confirmations }) => ({
      key: String(position), label: formatTime(countedAt), value: text.record(position, countedBy), note: `${reason === '' ? '' : `${reason}${ballotsText.gap}`}${confirmations.length === 0 ? text.unconfirmed : text.confirmedBy(confirmations.map(({ name }) => name).join('、'))}`,
    }))} />
  </Panel>
)
