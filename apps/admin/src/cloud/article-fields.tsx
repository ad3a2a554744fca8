import { Form, Input, Select } from 'antd'
import { cloudText } from './locales/zh-CN.ts'
import type { ArticleItem } from './types.ts'

const text = cloudText.editor

/** What the editor's form holds. */
export interface ArticleValues {
  readonly column: ArticleItem['column']
  readonly title: string
  readonly author?: string
  readonly orgUnitId: string
  readonly tags: string[]
  readonly body: string
}

/** The form's values for the server: an empty author is left out. */
export const articleInput = ({ column, title, body, tags, author = '' }: ArticleValues) => ({ column, title, body, tags, ...(author.trim() === '' ? {} : { author }) })

const columnOptions = Object.entries(cloudText.columns).map(([value, label]) => ({ value, label }))

/** Fields of an article; inside an antd Form. The audience is chosen once, with the draft. */
export const ArticleFields = ({ units, isFixed }: { units: ReadonlyArray<{ value: string; label: string }>; isFixed: boolean }) => (
  <>
    <div className="dj-form-pair">
      <Form.Item name="column" label={text.column} rules={[{ required: true, message: text.columnMissing }]}><Select options={columnOptions} /></Form.Item>
      <Form.Item name="author" label={text.author} extra={text.authorHint}><Input maxLength={40} /></Form.Item>
    </div>
    <Form.Item name="orgUnitId" label={text.audience} extra={isFixed ? text.audienceFixed : text.audienceHint} rules={[{ required: true, message: text.audienceMissing }]}>
      <Select options={[...units]} disabled={isFixed} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
    <Form.Item name="title" label={text.title} rules={[{ required: true, whitespace: true, min: 2, message: text.titleMissing }]}><Input maxLength={80} showCount /></Form.Item>
    <Form.Item name="body" label={text.body} extra={text.bodyHint} rules={[{ required: true, whitespace: true, min: 2, message: text.bodyMissing }]}>
      <Input.TextArea autoSize={{ minRows: 12, maxRows: 30 }} maxLength={20_000} />
    </Form.Item>
    <Form.Item name="tags" label={text.tags} extra={text.tagsHint}><Select mode="tags" maxCount={8} tokenSeparators={['，', ',', '　']} open={false} suffixIcon={null} /></Form.Item>
  </>
)
