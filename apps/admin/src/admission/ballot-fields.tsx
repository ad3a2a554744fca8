import { LinkButton } from '@dangjian/ui/admin'
import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { optionsOf } from '../members/choices.ts'
import { stepText as text } from './locales/steps.zh-CN.ts'
import { peopleOptions } from './people-options.ts'
import { QuorumFigures } from './quorum-figures.tsx'
import type { BallotCount } from './step-fields.ts'
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

/** The bound result of a secret ballot; who was entitled to vote is taken from the roster of the day. */
export const BallotFields = ({ form }: { form: StepForm }) => (
  <>
    {form.quorum === null ? null : <div className="dj-ballot-need"><QuorumFigures quorum={form.quorum} /></div>}
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
)
