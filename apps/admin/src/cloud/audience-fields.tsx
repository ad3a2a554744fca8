import { Checkbox, Form, Select } from 'antd'
import { cloudText } from './locales/zh-CN.ts'
import { PersonsField } from './persons-field.tsx'
import type { MessageAudience } from './types.ts'

const text = cloudText.messages.form
const postOptions = Object.entries(cloudText.messages.postNames).map(([value, label]) => ({ value, label }))

interface AudienceFieldsProps {
  kind: MessageAudience['kind']
  units: ReadonlyArray<{ value: string; label: string }>
  branchIds: readonly string[]
}

/** Who gets a message, by its kind; inside an antd Form. */
export const AudienceFields = ({ kind, units, branchIds }: AudienceFieldsProps) => {
  if (kind === 'members') {
    return (
      <Form.Item name="memberIds" label={text.persons} extra={text.personsHint} rules={[{ required: true, type: 'array', min: 1, message: text.personsMissing }]}>
        <PersonsField branches={units.filter(({ value }) => branchIds.includes(value))} />
      </Form.Item>
    )
  }
  return (
    <>
      <Form.Item name="orgUnitId" label={text.unit} rules={[{ required: true, message: text.unitMissing }]}>
        <Select options={[...units]} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      {kind === 'posts' ? (
        <Form.Item name="posts" label={text.posts2} rules={[{ required: true, type: 'array', min: 1, message: text.postsMissing }]}><Checkbox.Group options={postOptions} /></Form.Item>
      ) : null}
    </>
  )
}
