import { useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, ForbiddenState, LinkButton, Panel } from '@dangjian/ui/admin'
import { Input } from 'antd'
import { useState } from 'react'
import type { MemberFile } from './file-parts.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import { ProtectedDrawer } from './protected-drawer.tsx'
import type { Member } from './types.ts'

const text = fileText.protected
type Fact = NonNullable<MemberFile['protectedFacts']>[number]

const Content = ({ fact, name }: { fact: Fact; name: string }) => {
  const api = useApi()
  const read = useAct(api.members.readProtectedFact.mutationOptions())
  const [purpose, setPurpose] = useState('')
  const kind = fileWords.protectedKind[fact.kind]
  if (read.result) return <>{read.result.content}<span className="dj-hint">{text.shown}{membersText.gap}<LinkButton onSelect={read.clear}>{text.hide}</LinkButton></span></>
  return (
    <ConfirmAct tone="link" label={text.read} title={text.readOf(kind)} consequence={text.readWill(name, kind)} canConfirm={purpose.trim().length >= 4} onConfirm={async () => { await read.run({ id: fact.id, purpose: purpose.trim() }); setPurpose('') }}>
      <label className="dj-ask">{text.readPurpose}<Input value={purpose} maxLength={200} placeholder={text.purposeHint} onChange={(event) => setPurpose(event.target.value)} /><span className="dj-hint">{text.atLeast}</span></label>
    </ConfirmAct>
  )
}

const End = ({ fact }: { fact: Fact }) => {
  const api = useApi()
  const end = useAct(api.members.endProtectedFact.mutationOptions())
  const [reason, setReason] = useState('')
  return (
    <ConfirmAct tone="link" isDestructive label={text.end} title={text.endOf(fileWords.protectedKind[fact.kind])} consequence={text.endWill} canConfirm={reason.trim().length >= 2} onConfirm={() => end.run({ id: fact.id, reason: reason.trim() })}>
      <label className="dj-ask">{text.endReason}<Input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

/** 受保护信息: kinds, purposes and last days; the content one at a time, with a purpose that the member sees. */
export const ProtectedTab = ({ member, file }: { member: Member; file: MemberFile }) => {
  const { can } = useSession()
  const [isAdding, setAdding] = useState(false)
  const facts = file.protectedFacts
  if (facts === null) return <Panel><ForbiddenState title={text.forbidden} why={text.forbiddenWhy} instead={text.forbiddenNext} /></Panel>
  const mayAdd = can('member.sensitive') && member.state !== 'exited'
  return (
    <Panel isFlush title={text.title} note={text.note} extra={mayAdd ? <ActButton size="small" act={{ key: 'add', label: text.add, onSelect: () => setAdding(true) }} /> : null}>
      {facts.length === 0 ? <p className="dj-hint dj-tab-hint">{text.none}</p> : (
        <DataTable
          label={text.title}
          rows={facts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'kind', title: text.kind, kind: 'name', render: ({ kind }) => fileWords.protectedKind[kind] },
            { key: 'purpose', title: text.purpose, render: ({ purpose }) => purpose },
            { key: 'until', title: text.until, kind: 'date', render: ({ expiresOn }) => formatTableDay(expiresOn) },
            { key: 'by', title: text.by, render: ({ recordedByName }) => recordedByName },
            { key: 'content', title: text.content, render: (fact) => <Content fact={fact} name={member.name} /> },
            { key: 'acts', title: text.acts, kind: 'acts', render: (fact) => <End fact={fact} /> },
          ]}
        />
      )}
      {isAdding ? <ProtectedDrawer memberId={member.id} onClose={() => setAdding(false)} /> : null}
    </Panel>
  )
}
