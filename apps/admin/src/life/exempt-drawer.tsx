import { useAct, useApi } from '@dangjian/app-shell'
import { DrawerForm } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { lifeText } from './locales/zh-CN.ts'
import type { LifeKind } from './types.ts'

const text = lifeText.exempt

/** What is to be exempted. */
export interface ExemptTarget {
  readonly orgUnitId: string
  readonly name: string
  readonly kind: LifeKind
  readonly period: string
}

/** Registers that a branch need not hold a kind of meeting in a period, with the reason; closed while `target` is null. */
export const ExemptDrawer = ({ target, onClose }: { target: ExemptTarget | null; onClose: () => void }) => {
  const api = useApi()
  const exempt = useAct(api.life.exemptPeriod.mutationOptions(), onClose)
  const submit = ({ reason, article = '' }: { reason: string; article?: string }): void => {
    if (target === null) return
    const { orgUnitId, kind, period } = target
    exempt.submit({ orgUnitId, kind, period, reason, ...(article.trim() === '' ? {} : { article }) })
  }
  return (
    <DrawerForm isOpen={target !== null} title={text.title} formId="exempt" submitLabel={text.submit} consequence={text.will} isBusy={exempt.isBusy} failure={exempt.failure} onClose={() => { exempt.clear(); onClose() }}>
      {target === null ? null : <p className="dj-drawer-lead">{text.of(target.name, `${lifeText.periodName(target.period)}${lifeText.kinds[target.kind]}`)}</p>}
      <Form id="exempt" layout="vertical" onFinish={submit}>
        <Form.Item name="reason" label={text.reason} rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}><Input.TextArea rows={3} maxLength={300} placeholder={text.reasonHint} /></Form.Item>
        <Form.Item name="article" label={text.article}><Input maxLength={120} placeholder={text.articleHint} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}
