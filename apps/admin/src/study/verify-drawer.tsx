import { useApi } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { DrawerForm, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'

const text = studyText.hours
const formId = 'verify-certificate'

/** 查验学习证明: number and code belong together, or they do not. */
export const VerifyDrawer = ({ onClose }: { onClose: () => void }) => {
  const [asked, setAsked] = useState({ number: '', code: '' })
  const query = useQuery({ ...useApi().study.verifyCertificate.queryOptions(asked), enabled: asked.number !== '' })
  const found = query.data
  return (
    <DrawerForm isOpen title={text.verify} formId={formId} submitLabel={text.verifyAct} consequence={text.verifyWill} isBusy={query.isFetching} onClose={onClose}>
      <Form<typeof asked> id={formId} layout="vertical" requiredMark={false} onFinish={setAsked}>
        <Form.Item name="number" label={text.number} rules={[{ required: true, min: 4, message: text.invalidNext }]}><Input maxLength={40} /></Form.Item>
        <Form.Item name="code" label={text.code} rules={[{ required: true, min: 4, message: text.invalidNext }]}><Input maxLength={20} /></Form.Item>
      </Form>
      {found === undefined ? null : found.certificate === null ? <VerdictNote tone="warn" isLive what={text.invalid} next={text.invalidNext} /> : (
        <VerdictNote
          tone="ok" isLive what={`${text.valid}：${text.validWhat(found.certificate.memberName, found.certificate.orgUnitName, found.certificate.year, hoursText(found.certificate.hours))}`}
          why={[text.issued(formatTableDay(found.certificate.issuedOn)), ...(found.certificate.hoursNow === null ? [] : [text.now(hoursText(found.certificate.hoursNow))])].join(studyText.gap)}
        />
      )}
    </DrawerForm>
  )
}
