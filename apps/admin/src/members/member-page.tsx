import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ActButton, Columns, FactList, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EditDrawer } from './edit-drawer.tsx'
import { membersText } from './locales/zh-CN.ts'
import type { Member } from './types.ts'
import { ProtectedField } from './unmask-act.tsx'
import './members.css'

const text = membersText.member
const { words, fields } = membersText

const Basics = ({ member }: { member: Member }) => (
  <div className="dj-two-facts">
    <FactList
      facts={[
        { key: 'gender', label: fields.gender, value: words.gender[member.gender] },
        { key: 'ethnicity', label: fields.ethnicity, value: member.ethnicity },
        { key: 'idNumber', label: fields.idNumber, value: <ProtectedField member={member} field="idNumber" /> },
        { key: 'birthDate', label: fields.birthDate, value: formatTableDay(member.birthDate) },
        { key: 'phone', label: fields.phone, value: member.phone === null ? null : <ProtectedField member={member} field="phone" /> },
        { key: 'education', label: fields.education, value: words.education[member.education] },
        { key: 'category', label: fields.category, value: words.category[member.category] },
        { key: 'jobTitle', label: fields.jobTitle, value: member.jobTitle },
        { key: 'status', label: fields.status, value: words.status[member.status] },
        { key: 'joinedOn', label: fields.joinedOn, value: formatTableDay(member.joinedOn) },
        { key: 'formalOn', label: fields.formalOn, value: formatTableDay(member.formalOn) },
        { key: 'standing', label: text.standing, value: member.partyStanding === null ? null : text.standingOf(member.partyStanding) },
        { key: 'branch', label: fields.branch, value: member.orgUnitId === null ? null : <AppLink href={`/org/${member.orgUnitId}`}>{member.orgUnitName}</AppLink> },
        { key: 'group', label: fields.group, value: member.groupName },
        { key: 'partyAffairs', label: fields.partyAffairs, value: member.partyAffairs === null ? null : words.partyAffairs[member.partyAffairs] },
      ]}
    />
  </div>
)

const History = ({ memberId }: { memberId: string }) => {
  const api = useApi()
  const query = useQuery(api.members.memberHistory.queryOptions({ id: memberId }))
  return (
    <>
      <Panel title={text.posts}>
        <QueryView query={query} subject={text.posts} rows={2} isEmpty={({ posts }) => posts.length === 0} empty={<p className="dj-hint">{text.noPosts}</p>}>
          {({ posts }) => (
            <ul className="dj-way">
              {posts.map((post) => (
                <li key={post.id}>
                  <AppLink href={`/org/${post.orgUnitId}`}>{post.orgUnitName}</AppLink>{membersText.gap}{words.post[post.post]}
                  <span className="dj-hint">{text.since(formatTableDay(post.validFrom), post.validTo)}{post.validTo === null && post.termEndsOn !== null ? `${membersText.gap}${text.termTo(formatTableDay(post.termEndsOn))}` : null}</span>
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Panel>
      <Panel title={text.history}>
        <QueryView query={query} subject={text.history} rows={2}>
          {({ affiliations }) => (
            <ol className="dj-way">
              {affiliations.map((one) => (
                <li key={one.id}>
                  {one.orgUnitName}{one.groupName === null ? null : `${membersText.gap}${one.groupName}`}
                  <span className="dj-hint">{text.since(formatTableDay(one.validFrom), one.validTo)}{membersText.gap}{one.validTo === null ? text.open : text.past}</span>
                </li>
              ))}
            </ol>
          )}
        </QueryView>
      </Panel>
    </>
  )
}

/** One member: the record with protected fields masked, posts, and where the member belonged. */
export const MemberPage = () => {
  const api = useApi()
  const { memberId = '' } = usePageParams()
  const [isEditing, setEditing] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const query = useQuery(api.members.getMember.queryOptions({ id: memberId }))
  return (
    <QueryView query={query} subject={text.basics}>
      {(member) => (
        <>
          <PageHead
            title={member.name}
            crumbs={[{ label: text.back, href: '/members' }, { label: member.name }]}
            facts={text.facts(member.orgUnitName ?? text.past, words.status[member.status])}
            actions={member.canManage ? <ActButton act={{ key: 'edit', label: text.edit, onSelect: () => { setSaved(false); setEditing(true) } }} /> : null}
          />
          {isSaved ? <VerdictNote tone="ok" isLive what={text.corrected} /> : null}
          <Columns main={<Panel title={text.basics}><Basics member={member} /></Panel>} side={<History memberId={member.id} />} />
          <EditDrawer isOpen={isEditing} member={member} onClose={() => setEditing(false)} onSaved={() => { setEditing(false); setSaved(true) }} />
        </>
      )}
    </QueryView>
  )
}
