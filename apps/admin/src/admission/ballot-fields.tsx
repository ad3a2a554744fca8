import { AppLink } from '@dangjian/ui'
import { FactList, LinkButton } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { optionsOf } from '../members/choices.ts'
import { stepText as text } from './locales/steps.zh-CN.ts'
import { peopleOptions } from './people-options.ts'
import { QuorumFigures } from './quorum-figures.tsx'
import { ballotCounts, type BallotCount, type StepFields } from './step-fields.ts'
import type { StepForm } from './types.ts'

const Count = ({ name, isRequired = false }: { name: BallotCount; isRequired?: boolean }) => (
  <Form.Item name={['ballot', name]} label={text[name]} rules={isRequired ? [{ required: true, message: text.countMissing }] : []}><InputNumber min={0} max={9999} suffix={text.votes} style={{ width: '100%' }} /></Form.Item>
)

const Exclusions = ({ form }: { form: StepForm }) => {
  const required = [{ required: true, message: text.exclusionMissing }]
  return (
    <Form.List name="exclusions">
      {(fields, { add, remove }) => (
        <fieldset className="dj-exclusions">
          <legend>{text.exclusions}</legend>
          {fields.map(({ key, name }, index) => (
            <div key={key} className="dj-exclusion">
              <Form.Item name={[name, 'memberId']} label={text.exclusionMember} rules={required}><Select showSearch={{ optionFilterProp: 'label' }} options={peopleOptions(form.people)} /></Form.Item>
              <Form.Item name={[name, 'reason']} label={text.exclusionReason} rules={required}><Select options={optionsOf(text.exclusionReasons)} /></Form.Item>
              <Form.Item name={[name, 'approvedBy']} label={text.exclusionApprover} rules={required}><Input maxLength={80} /></Form.Item>
              <Form.Item name={[name, 'isAgreedByMeeting']} valuePropName="checked"><Checkbox>{text.exclusionAgreed}</Checkbox></Form.Item>
              <LinkButton onSelect={() => remove(name)} label={text.removeExclusion(index + 1)}>{text.removeExclusion(index + 1)}</LinkButton>
            </div>
          ))}
          <LinkButton onSelect={() => add({ isAgreedByMeeting: false })}>{text.addExclusion}</LinkButton>
        </fieldset>
      )}
    </Form.List>
  )
}

/** Figures that an announced ballot gives: nothing to enter. */
const FromBallot = ({ ballotId }: { ballotId: string }) => {
  const ballot = Form.useWatch<StepFields['ballot']>('ballot') ?? {}
  const shown = ballotCounts.filter((name) => !name.startsWith('written') || (ballot[name] ?? 0) > 0)
  return (
    <fieldset className="dj-ballot">
      <legend>{text.ballot}</legend>
      <p className="dj-hint">{text.fromBallot} <AppLink href={`/ballots/${ballotId}`}>{text.seeBallot}</AppLink></p>
      <FactList facts={shown.map((name) => ({ key: name, label: text[name], value: `${ballot[name] ?? 0}${text.votes}` }))} />
      {ballotCounts.map((name) => <Form.Item key={name} name={['ballot', name]} hidden><Input /></Form.Item>)}
    </fieldset>
  )
}

/** The bound result of a secret ballot; who was entitled to vote is taken from the roster of the day. */
export const BallotFields = ({ form, caseId, name }: { form: StepForm; caseId: string; name: string }) => {
  const ballotId = Form.useWatch<string | undefined>('ballotId', { preserve: true }) ?? ''
  const matter = form.step === 'conversion_meeting' ? 'conversion' : 'admission'
  return (
    <>
      {form.quorum === null ? null : <div className="dj-ballot-need"><QuorumFigures quorum={form.quorum} /></div>}
      <Form.Item name="ballotId" hidden><Input /></Form.Item>
      {ballotId === '' ? (
        <>
          <p className="dj-hint">{text.byBallot} <AppLink href={`/ballots?new=1&matter=${matter}&subject=${caseId}&name=${encodeURIComponent(name)}`}>{text.holdBallot}</AppLink></p>
          <fieldset className="dj-ballot">
            <legend>{text.ballot}</legend>
            <div className="dj-field-pair"><Count name="present" isRequired /><Count name="inFavour" isRequired /><Count name="against" /><Count name="abstain" /><Count name="invalid" /></div>
          </fieldset>
          <fieldset className="dj-ballot">
            <legend>{text.written}</legend>
            <p className="dj-hint">{text.writtenNote}</p>
            <div className="dj-field-pair"><Count name="writtenInFavour" /><Count name="writtenAgainst" /><Count name="writtenAbstain" /></div>
          </fieldset>
          <Exclusions form={form} />
        </>
      ) : <FromBallot ballotId={ballotId} />}
    </>
  )
}
