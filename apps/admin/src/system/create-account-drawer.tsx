import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input, Radio } from 'antd'
import { systemText } from './locales/zh-CN.ts'

const text = systemText.accounts
const formId = 'create-account'

interface Fields {
  kind: 'member' | 'admin'
  login: string
  memberName?: string
  idTail?: string
  displayName?: string
}

interface Created {
  readonly login: string
  readonly temporaryPassword: string | null
}

/** A new account: a member's, matched by name and the end of the identity number, or an administrator's. */
export const CreateAccountDrawer = ({ isOpen, onClose, onCreated }: { isOpen: boolean; onClose: () => void; onCreated: (created: Created) => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const kind = Form.useWatch('kind', form) ?? 'member'
  const done = (created: Created): void => {
    onCreated(created)
    onClose()
  }
  const ofMember = useAct(api.identity.createMemberAccount.mutationOptions(), done)
  const ofAdmin = useAct(api.identity.createAccount.mutationOptions(), done)
  const clear = (): void => {
    ofMember.clear()
    ofAdmin.clear()
  }
  const submit = ({ login, memberName, idTail, displayName }: Fields): void => {
    if (kind === 'member') ofMember.submit({ login, memberName: memberName ?? '', idTail: (idTail ?? '').trim().toUpperCase() })
    else ofAdmin.submit({ login, displayName: displayName ?? '' })
  }
  const close = (): void => {
    clear()
    onClose()
  }
  return (
    <DrawerForm
      isOpen={isOpen}
      title={text.create}
      formId={formId}
      submitLabel={text.create}
      consequence={text.willCreate[kind]}
      isBusy={ofMember.isBusy || ofAdmin.isBusy}
      failure={kind === 'member' ? ofMember.failure : ofAdmin.failure}
      onClose={close}
    >
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} preserve={false} initialValues={{ kind: 'member' }} onFinish={submit} onValuesChange={clear} scrollToFirstError={{ focus: true }}>
        <Form.Item name="kind" label={text.kind}>
          <Radio.Group options={[{ value: 'member', label: text.kinds.member }, { value: 'admin', label: text.kinds.admin }]} />
        </Form.Item>
        {kind === 'member'
          ? (
            <>
              <Form.Item name="memberName" label={text.memberName} rules={[{ required: true, whitespace: true, message: text.missing.memberName }]}><Input maxLength={40} autoComplete="off" /></Form.Item>
              <Form.Item
                name="idTail"
                label={text.idTail}
                extra={text.idTailHint}
                rules={[{ required: true, message: text.missing.idTail }, { pattern: /^\s*\d{3}[\dXx]\s*$/u, message: text.wrong.idTail }]}
              >
                <Input maxLength={4} autoComplete="off" />
              </Form.Item>
            </>
          )
          : <Form.Item name="displayName" label={text.name} rules={[{ required: true, whitespace: true, message: text.missing.name }]}><Input maxLength={40} autoComplete="off" /></Form.Item>}
        <Form.Item name="login" label={text.login} extra={text.loginHint} rules={[{ required: true, message: text.missing.login }, { pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/iu, message: text.wrong.login }]}>
          <Input maxLength={40} autoComplete="off" spellCheck={false} />
        </Form.Item>
      </Form>
    </DrawerForm>
  )
}
