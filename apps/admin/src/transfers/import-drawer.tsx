import { errorCode, useAct, useApi, useUrlState } from '@dangjian/app-shell'
import { DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { Checkbox, Form, Input } from 'antd'
import { useState } from 'react'
import { transfersText } from './locales/zh-CN.ts'

const text = transfersText.import
const formId = 'import-package'

/** 导入数据包: the file and the code of the paper letter. */
export const ImportDrawer = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const [, setFilter] = useUrlState({ side: '', cursor: '' })
  const [file, setFile] = useState<{ content: string } | null>(null)
  const [isMissing, setMissing] = useState(false)
  const act = useAct(api.transfer.importPackage.mutationOptions(), () => setFilter({ side: 'in', cursor: '' }))
  const [isKeyChanged, setKeyChanged] = useState(false)
  const take = async (chosen: File | undefined): Promise<void> => {
    setFile(chosen === undefined ? null : { content: await chosen.text() })
    setMissing(false)
  }
  const save = ({ code, acceptsNewKey }: { code: string; acceptsNewKey?: boolean }): void => {
    setMissing(file === null)
    // Every error is told by `act.failure`; only this one opens another field.
    if (file !== null) act.run({ content: file.content, code, acceptsNewKey: acceptsNewKey ?? false }).catch((error: unknown) => setKeyChanged(errorCode(error) === 'PACKAGE_KEY_CHANGED'))
  }
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose} canSubmit={act.result === undefined}>
      {act.result === undefined ? null : <VerdictNote tone={act.result.letter.outcome === 'ok' ? 'ok' : 'warn'} isLive what={text.done(act.result.issuer, act.result.fingerprint)} why={act.result.letter.what} next={act.result.letter.next} />}
      <Form<{ code: string; acceptsNewKey?: boolean }> id={formId} layout="vertical" requiredMark={false} onFinish={save}>
        <Form.Item label={text.file} htmlFor="transfer-package" {...(isMissing ? { validateStatus: 'error', help: text.fileMissing } as const : {})}>
          <input
            id="transfer-package" type="file" accept=".json,application/json"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </Form.Item>
        <Form.Item name="code" label={text.code} extra={text.codeHint} rules={[{ required: true, min: 16, message: transfersText.draft.missing }]}><Input maxLength={24} autoComplete="off" /></Form.Item>
        {isKeyChanged ? <Form.Item name="acceptsNewKey" valuePropName="checked"><Checkbox>{text.accept}</Checkbox></Form.Item> : null}
      </Form>
    </DrawerForm>
  )
}
