import { Button, Drawer } from 'antd'
import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { FailureNote, type Failure } from '../shared/failure.tsx'

interface DrawerFormProps {
  isOpen: boolean
  title: string
  /** The `id` of the antd Form inside; the submit button belongs to it. */
  formId: string
  submitLabel: string
  onClose: () => void
  isBusy?: boolean
  /** What the act will do, before the button. */
  consequence?: ReactNode
  /** What did not work and what next; the fields keep what was typed. */
  failure?: Failure | null
  canSubmit?: boolean
  children: ReactNode
}

/** A form in a drawer of 440 beside the list it belongs to (full width on a phone). Put `<Form id={formId} layout="vertical" onFinish>` inside. */
export const DrawerForm = ({ isOpen, title, formId, submitLabel, onClose, isBusy = false, consequence, failure, canSubmit = true, children }: DrawerFormProps) => (
  <Drawer
    open={isOpen}
    title={title}
    onClose={onClose}
    size="min(440px, 100vw)"
    destroyOnHidden
    footer={
      <div className="dj-drawer-foot">
        {consequence === undefined ? null : <p className="dj-consequence">{consequence}</p>}
        <Button type="primary" htmlType="submit" form={formId} loading={isBusy} disabled={!canSubmit}>{submitLabel}</Button>
        <Button onClick={onClose}>{uiText.cancel}</Button>
      </div>
    }
  >
    <FailureNote failure={failure} isKept />
    {children}
  </Drawer>
)
