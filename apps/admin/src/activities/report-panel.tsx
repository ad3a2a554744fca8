import { useAct, useApi } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, DrawerForm, Panel } from '@dangjian/ui/admin'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { AttachmentPanel } from '../attachments/attachment-panel.tsx'
import { activitiesText } from './locales/zh-CN.ts'
import type { ActivityDetail } from './types.ts'
import './activities.css'

const text = activitiesText.report

const ReportDrawer = ({ activity, onClose }: { activity: ActivityDetail; onClose: () => void }) => {
  const api = useApi()
  const act = useAct(api.activities.reportActivity.mutationOptions(), onClose)
  return (
    <DrawerForm isOpen title={text.title} formId="report-activity" submitLabel={text.submit} consequence={text.will} isBusy={act.isBusy} failure={act.failure} onClose={onClose}>
      <Form id="report-activity" layout="vertical" requiredMark={false} initialValues={{ report: activity.report ?? '' }} onFinish={({ report }: { report: string }) => act.submit({ id: activity.id, report })}>
        <Form.Item name="report" label={text.field} rules={[{ required: true, min: 2, message: text.missing }]}><Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} maxLength={8000} /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

/** What the activity was, in words, with photos if anybody wants to add some. */
export const ReportPanel = ({ activity }: { activity: ActivityDetail }) => {
  const [isOpen, setOpen] = useState(false)
  const { report, reportedBy, reportedAt, canManage } = activity
  return (
    <>
      <Panel
        title={text.title}
        extra={canManage ? <ActButton size="small" act={{ key: 'report', label: report === null ? text.write : text.edit, tone: 'go', onSelect: () => setOpen(true) }} /> : null}
        footer={reportedBy === null || reportedAt === null ? undefined : text.by(reportedBy, formatTableTime(reportedAt))}
      >
        {report === null ? <p className="dj-hint">{text.none}</p> : <p className="dj-work-body">{report}</p>}
      </Panel>
      <AttachmentPanel ownerType="activity" ownerId={activity.id} canWrite={canManage} />
      {isOpen ? <ReportDrawer activity={activity} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
