import { useAct, useApi } from '@dangjian/app-shell'
import { ActButton, Card, FactList, FailureNote, VerdictNote } from '@dangjian/ui/member'
import { ballotsText } from './locales/zh-CN.ts'
import type { MyBallot } from './types.ts'

const text = ballotsText.count

type Shown = NonNullable<MyBallot['result']>

const linesOf = (ballot: MyBallot, { figures, elected, tied }: Shown) => {
  if (ballot.kind === 'resolution') {
    const [line = { yes: 0, no: 0, abstain: 0 }] = figures.votes
    return (['yes', 'no', 'abstain'] as const).map((choice) => ({ key: choice, label: ballotsText.one.choices[choice], value: text.votes(line[choice]) }))
  }
  const wordOf = (key: string): string => (elected.some((one) => one.key === key) ? `${ballotsText.gap}${text.elected}` : tied.includes(key) ? `${ballotsText.gap}${text.tied}` : '')
  return figures.votes.map(({ key, name, isWriteIn, yes, no, abstain }) => ({ key, label: name, value: `${isWriteIn ? text.writeIn(yes) : text.candidate(yes, no, abstain)}${wordOf(key)}` }))
}

/** The count as the 监票人 compares it, and as everybody sees it once it is announced. */
export const CountCard = ({ ballot }: { ballot: MyBallot }) => {
  const api = useApi()
  const confirm = useAct(api.ballots.confirmCount.mutationOptions())
  const { result } = ballot
  if (result === null) return null
  const { figures, written } = result
  const letters = written.yes + written.no + written.abstain
  const mayConfirm = ballot.isSupervisor && ballot.phase === 'counted'
  return (
    <Card title={text.result} footer={ballot.confirmedBy.length > 0 ? text.confirmed(ballot.confirmedBy.join('、')) : ballot.countedBy === null ? undefined : text.recorder(ballot.countedBy)}>
      <FactList facts={[
        { key: 'issued', label: text.issued, value: text.votes(figures.issued) }, { key: 'returned', label: text.returned, value: text.votes(figures.returned) },
        { key: 'valid', label: text.valid, value: text.votes(figures.valid) }, { key: 'invalid', label: text.invalid, value: text.votes(figures.invalid) },
        ...linesOf(ballot, result),
        ...(letters === 0 ? [] : [{ key: 'written', label: text.written, value: text.writtenValue(written.yes, written.no, written.abstain) }]),
      ]} />
      <VerdictNote tone={result.isPassed ? 'ok' : 'info'} what={result.verdict.what} why={result.verdict.why} article={result.verdict.citation} />
      {mayConfirm ? (
        <>
          <p>{text.confirmLead}</p>
          <FailureNote failure={confirm.failure} />
          <ActButton isWide act={{ key: 'confirm', label: text.confirm, tone: 'primary', isBusy: confirm.isBusy, onSelect: () => confirm.submit({ id: ballot.id }) }} />
        </>
      ) : null}
    </Card>
  )
}
