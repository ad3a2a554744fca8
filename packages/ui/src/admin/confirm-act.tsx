import { Button, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { FailureNote, useDescribeFailure, type Failure } from '../shared/failure.tsx'

interface ConfirmActProps {
  /** Verb and object, on the first button and on the one that does it unless `confirmLabel` says otherwise. */
  label: string
  /** What it will do to how many; stated before the second step. */
  consequence: ReactNode
  title?: string
  confirmLabel?: string
  /** Plum for what removes or cannot be taken back. */
  isDestructive?: boolean
  tone?: 'primary' | 'go' | 'plain' | 'link'
  isDisabled?: boolean
  /** Fields the act needs (a reason), shown under the consequence. */
  children?: ReactNode
  canConfirm?: boolean
  /** Rejecting keeps the window open and shows the error in the app's words. */
  onConfirm: () => Promise<unknown> | void
}

/** An act in two steps: the button opens a window that states the consequence, the second button does it. */
export const ConfirmAct = ({ label, consequence, title, confirmLabel, isDestructive = false, tone = 'plain', isDisabled = false, children, canConfirm = true, onConfirm }: ConfirmActProps) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const describe = useDescribeFailure()
  const open = (): void => {
    setFailure(null)
    setOpen(true)
  }
  const run = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await onConfirm()
      setOpen(false)
    } catch (error) {
      setFailure(describe(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {tone === 'link'
        ? <button type="button" className="dj-link-button" disabled={isDisabled} onClick={open}>{label}</button>
        : <Button type={tone === 'primary' ? 'primary' : 'default'} className={tone === 'go' ? 'dj-go' : ''} danger={isDestructive && tone !== 'primary'} disabled={isDisabled} onClick={open}>{label}</Button>}
      <Modal
        open={isOpen}
        title={title ?? label}
        onCancel={() => setOpen(false)}
        onOk={run}
        okText={confirmLabel ?? label}
        cancelText={uiText.cancel}
        confirmLoading={isBusy}
        okButtonProps={{ danger: isDestructive, disabled: !canConfirm }}
        destroyOnHidden
        width={480}
      >
        <div className="dj-confirm">
          <div>{consequence}</div>
          {children}
          <FailureNote failure={failure} />
        </div>
      </Modal>
    </>
  )
}
