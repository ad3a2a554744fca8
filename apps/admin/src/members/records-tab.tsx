import { useAct, useApi } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, Panel } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import { EducationDrawer } from './education-drawer.tsx'
import type { MemberFile } from './file-parts.ts'
import { HonourDrawer } from './honour-drawer.tsx'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'

const text = fileText.records

const Withdraw = ({ kind, id, label }: { kind: 'education' | 'honour'; id: string; label: string }) => {
  const api = useApi()
  const withdraw = useAct(api.members.withdrawFileRecord.mutationOptions())
  const [reason, setReason] = useState('')
  return (
    <ConfirmAct tone="link" isDestructive label={text.withdraw} title={text.withdrawOf(label)} consequence={text.withdrawWill(label)} canConfirm={reason.trim().length >= 2} onConfirm={() => withdraw.run({ kind, id, reason: reason.trim() })}>
      <label className="dj-ask">{text.reason}<Input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

/** 学历与荣誉: schools and honours in force. */
export const RecordsTab = ({ memberId, file }: { memberId: string; file: MemberFile }) => {
  const [open, setOpen] = useState<'education' | 'honour' | null>(null)
  const { canManage } = file
  const close = (): void => setOpen(null)
  return (
    <>
      <Panel isFlush title={text.educations} extra={canManage ? <ActButton size="small" act={{ key: 'education', label: text.addEducation, onSelect: () => setOpen('education') }} /> : null}>
        {file.educations.length === 0 ? <p className="dj-hint dj-tab-hint">{text.noEducations}</p> : (
          <DataTable
            label={text.educations}
            rows={file.educations}
            rowKey={({ id }) => id}
            columns={[
              { key: 'school', title: text.school, kind: 'name', render: ({ school }) => school },
              { key: 'level', title: text.level, render: ({ level }) => membersText.words.education[level] },
              { key: 'degree', title: text.degree, render: ({ degree }) => (degree === null ? null : fileWords.degree[degree]) },
              { key: 'major', title: text.major, render: ({ major }) => major },
              { key: 'form', title: text.form, render: ({ form }) => fileWords.form[form] },
              { key: 'period', title: text.period, render: ({ startedOn, endedOn }) => fileText.life.period(formatTableDay(startedOn), endedOn === null ? null : formatTableDay(endedOn)) },
              { key: 'acts', title: text.acts, kind: 'acts', render: ({ id, school }) => (canManage ? <Withdraw kind="education" id={id} label={school} /> : null) },
            ]}
          />
        )}
      </Panel>
      <Panel isFlush title={text.honours} extra={canManage ? <ActButton size="small" act={{ key: 'honour', label: text.addHonour, onSelect: () => setOpen('honour') }} /> : null}>
        {file.honours.length === 0 ? <p className="dj-hint dj-tab-hint">{text.noHonours}</p> : (
          <DataTable
            label={text.honours}
            rows={file.honours}
            rowKey={({ id }) => id}
            columns={[
              { key: 'title', title: text.name, kind: 'name', render: ({ title }) => title },
              { key: 'kind', title: text.kind, render: ({ kind }) => fileWords.honourKind[kind] },
              { key: 'level', title: text.honourLevel, render: ({ level }) => fileWords.honourLevel[level] },
              { key: 'by', title: text.grantedBy, render: ({ grantedBy }) => grantedBy },
              { key: 'on', title: text.grantedOn, kind: 'date', render: ({ grantedOn }) => formatTableDay(grantedOn) },
              { key: 'number', title: text.documentNumber, render: ({ documentNumber }) => documentNumber },
              { key: 'acts', title: text.acts, kind: 'acts', render: ({ id, title }) => (canManage ? <Withdraw kind="honour" id={id} label={title} /> : null) },
            ]}
          />
        )}
      </Panel>
      {open === 'education' ? <EducationDrawer memberId={memberId} onClose={close} /> : null}
      {open === 'honour' ? <HonourDrawer memberId={memberId} onClose={close} /> : null}
    </>
  )
}
