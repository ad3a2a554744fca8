import { saveTable, useAct, useApi } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActRow, DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { Drawer, Form, InputNumber } from 'antd'
import { appraisalText } from './locales/zh-CN.ts'

const text = appraisalText.invite
const formId = 'invite-masses'
const audiences = ['officer', 'auxiliary', 'served'] as const
const linkOf = (token: string): string => `${globalThis.location.origin}/review#${token}`

interface Fields {
  officer: number | null
  auxiliary: number | null
  served: number | null
}

/** 发出评议邀请: how many of each; the links are shown this once. */
export const InviteDrawer = ({ campaignId, onClose }: { campaignId: string; onClose: () => void }) => {
  const api = useApi()
  const [form] = Form.useForm<Fields>()
  const counts = Form.useWatch((all: Partial<Fields>) => all, form) ?? {}
  const invite = useAct(api.appraisal.inviteMasses.mutationOptions())
  const total = audiences.reduce((sum, key) => sum + (counts[key] ?? 0), 0)
  if (invite.result !== undefined) {
    const { links, expiresOn } = invite.result
    const named = links.map(({ audience, token }, at) => ({ name: text.linkOf(appraisalText.audiences[audience], links.slice(0, at + 1).filter((one) => one.audience === audience).length), href: linkOf(token) }))
    return (
      <Drawer open title={text.links} size="min(560px, 100vw)" onClose={onClose} footer={<ActRow acts={[
        { key: 'save', label: text.save, tone: 'primary', onSelect: () => saveTable(text.fileName, text.head, named.map(({ name, href }) => [name, href])) }, { key: 'close', label: text.close, onSelect: onClose },
      ]} />}>
        <VerdictNote tone="warn" isLive what={text.linksNote} why={text.expires(formatLongDay(expiresOn))} />
        <ul className="dj-apr-links" aria-label={text.links}>{named.map(({ name, href }) => <li key={href}>{name}{appraisalText.gap}<span>{href}</span></li>)}</ul>
      </Drawer>
    )
  }
  return (
    <DrawerForm isOpen title={text.title} formId={formId} submitLabel={text.submit} consequence={total < 5 ? text.few : text.will(total)} canSubmit={total >= 5} isBusy={invite.isBusy} failure={invite.failure} onClose={onClose}>
      <Form<Fields> id={formId} form={form} layout="vertical" requiredMark={false} initialValues={{ officer: 0, auxiliary: 0, served: 0 }} onFinish={({ officer, auxiliary, served }) => invite.submit({ campaignId, officer: officer ?? 0, auxiliary: auxiliary ?? 0, served: served ?? 0 })}>
        {audiences.map((key) => <Form.Item key={key} name={key} label={text[key]}><InputNumber min={0} max={300} precision={0} /></Form.Item>)}
      </Form>
    </DrawerForm>
  )
}
