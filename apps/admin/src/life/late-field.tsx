import { Panel } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import type { RecordForm } from './record-form.ts'

const text = lifecycleText.record

/** Why a record is entered late; stands there only when it is. */
export const LateField = ({ form, problems, onChange }: { form: RecordForm; problems: readonly string[]; onChange: (part: Partial<RecordForm>) => void }) => (
  <Panel title={text.late}>
    <p className="dj-hint">{text.lateNote}</p>
    <Input.TextArea aria-label={text.late} rows={2} maxLength={300} placeholder={text.lateHint} value={form.lateReason} onChange={(event) => onChange({ lateReason: event.target.value })} status={problems.includes('late') ? 'error' : ''} />
    {problems.includes('late') ? <p className="dj-field-error" role="alert">{text.lateMissing}</p> : null}
  </Panel>
)
