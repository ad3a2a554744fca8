import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, InputNumber } from 'antd'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail, PaperCount } from './types.ts'

const text = ballotsText.count
const formId = 'ballot-count'
const choices = ['yes', 'no', 'abstain'] as const

interface Fields {
  readonly code?: string
  readonly reason?: string
  readonly issued?: number
  readonly returned?: number
  readonly invalid?: number
  readonly votes?: Record<string, Partial<Record<(typeof choices)[number], number>>>
}

/** Lines of the count: the question, or each candidate. */
const linesOf = (ballot: BallotDetail): Array<{ key: string; name: string }> =>
  ballot.kind === 'resolution' ? [{ key: 'question', name: '' }] : ballot.candidates.map(({ memberId, name }) => ({ key: memberId, name }))

const paperOf = (ballot: BallotDetail, fields: Fields): PaperCount => ({
  issued: fields.issued ?? 0, returned: fields.returned ?? 0, invalid: fields.invalid ?? 0,
  votes: linesOf(ballot).map(({ key }) => ({ key, yes: fields.votes?.[key]?.yes ?? 0, no: fields.votes?.[key]?.no ?? 0, abstain: fields.votes?.[key]?.abstain ?? 0 })),
})

const Figure = ({ name, label }: { name: string | string[]; label: string }) => <Form.Item name={name} label={label} rules={[{ required: true, message: text.missing }]}><InputNumber min={0} max={5000} style={{ width: '100%' }} /></Form.Item>

const Paper = ({ ballot, onPaper }: { ballot: BallotDetail; onPaper: number }) => (
  <>
    <fieldset className="dj-count-set">
      <legend>{text.paper(onPaper)}</legend>
      <div className="dj-count-fields"><Figure name="issued" label={text.issued} /><Figure name="returned" label={text.returned} /><Figure name="invalid" label={text.invalid} /></div>
    </fieldset>
    {linesOf(ballot).map(({ key, name }) => (
      <fieldset key={key} className="dj-count-set">
        <legend>{name === '' ? text.question : name}</legend>
        <div className="dj-count-fields">{choices.map((choice) => <Figure key={choice} name={['votes', key, choice]} label={text.of(name, ballotsText.choices[choice])} />)}</div>
      </fieldset>
    ))}
  </>
)

/** 开箱计票 and 重新计票: the code that the 监票人 keeps, and the paper count as read out. */
export const CountDrawer = ({ ballot, isAgain, onClose }: { ballot: BallotDetail; isAgain: boolean; onClose: () => void }) => {
  const api = useApi()
  const count = useAct(api.ballots.countBallot.mutationOptions(), onClose)
  const recount = useAct(api.ballots.recountBallot.mutationOptions(), onClose)
  const onPaper = ballot.electors.filter(({ state }) => state === 'paper').length
  const hasUrn = ballot.turnout !== null
  const submit = (fields: Fields): void => {
    const paper = onPaper === 0 ? {} : { paper: paperOf(ballot, fields) }
    if (isAgain) recount.submit({ id: ballot.id, reason: (fields.reason ?? '').trim(), ...paper })
    else count.submit({ id: ballot.id, ...(hasUrn ? { code: fields.code ?? '' } : {}), ...paper })
  }
  const title = isAgain ? text.again : text.title
  return (
    <DrawerForm isOpen title={title} formId={formId} submitLabel={isAgain ? text.again : text.submit} consequence={text.will} isBusy={count.isBusy || recount.isBusy} failure={count.failure ?? recount.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ issued: onPaper, returned: onPaper, invalid: 0 }} onFinish={submit} scrollToFirstError={{ focus: true }}>
        {isAgain ? <Form.Item name="reason" label={text.reason} rules={[{ required: true, min: 4, message: text.reasonMissing }]}><Input.TextArea rows={2} maxLength={300} /></Form.Item> : null}
        {hasUrn && !isAgain ? <Form.Item name="code" label={text.codeLabel} rules={[{ required: true, message: text.codeMissing }]}><Input maxLength={40} autoComplete="off" /></Form.Item> : null}
        {onPaper === 0 ? null : <Paper ballot={ballot} onPaper={onPaper} />}
      </Form>
    </DrawerForm>
  )
}
