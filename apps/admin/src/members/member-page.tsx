import { QueryView, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { ActButton, PageHead, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { useState } from 'react'
import { StartTransfer } from '../transfers/start-transfer.tsx'
import { AffiliationTab } from './affiliation-tab.tsx'
import { BasicsTab } from './basics-tab.tsx'
import { ChangesTab } from './changes-tab.tsx'
import { EditDrawer } from './edit-drawer.tsx'
import type { MemberFile } from './file-parts.ts'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import { ProtectedTab } from './protected-tab.tsx'
import { RecordsTab } from './records-tab.tsx'
import type { Member } from './types.ts'
import './members.css'

const text = membersText.member
const { words } = membersText
const noState = { tab: '' }

const Parts = ({ member, file }: { member: Member; file: MemberFile }) => {
  const [{ tab }, setState] = useUrlState(noState)
  const items = [
    { key: 'basics', label: fileText.tabs.basics, children: <BasicsTab member={member} file={file} /> },
    { key: 'affiliation', label: fileText.tabs.affiliation, children: <AffiliationTab memberId={member.id} file={file} /> },
    { key: 'records', label: fileText.tabs.records, children: <RecordsTab memberId={member.id} file={file} /> },
    { key: 'protected', label: fileText.tabs.protected, children: <ProtectedTab member={member} file={file} /> },
    { key: 'changes', label: fileText.tabs.changes, children: <ChangesTab memberId={member.id} /> },
  ]
  const current = items.some(({ key }) => key === tab) ? tab : 'basics'
  return <Tabs className="dj-member-tabs" aria-label={fileText.tabsOf} activeKey={current} items={items} destroyOnHidden onChange={(key) => setState({ tab: key === 'basics' ? '' : key })} />
}

/** One member's file in its parts, protected fields masked. */
export const MemberPage = () => {
  const api = useApi()
  const { memberId = '' } = usePageParams()
  const [isEditing, setEditing] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const query = useQuery(api.members.getMember.queryOptions({ id: memberId }))
  const file = useQuery(api.members.memberFile.queryOptions({ id: memberId }))
  return (
    <QueryView query={query} subject={text.basics}>
      {(member) => (
        <>
          <PageHead
            title={member.name}
            crumbs={[{ label: text.back, href: '/members' }, { label: member.name }]}
            facts={`${text.facts(member.orgUnitName ?? fileWords.state[member.state], words.status[member.status])}${member.state === 'active' || member.orgUnitName === null ? '' : `${membersText.gap}${fileWords.state[member.state]}`}`}
            actions={<><StartTransfer member={member} />{member.canManage ? <ActButton act={{ key: 'edit', label: text.edit, onSelect: () => { setSaved(false); setEditing(true) } }} /> : null}</>}
          />
          {isSaved ? <VerdictNote tone="ok" isLive what={text.corrected} /> : null}
          <QueryView query={file} subject={text.basics}>{(data) => <Parts member={member} file={data} />}</QueryView>
          <EditDrawer isOpen={isEditing} member={member} onClose={() => setEditing(false)} onSaved={() => { setEditing(false); setSaved(true) }} />
        </>
      )}
    </QueryView>
  )
}
