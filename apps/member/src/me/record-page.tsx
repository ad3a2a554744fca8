import { QueryView, useApi } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Card, FactList, PhoneBody, PhoneHead, RowList, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CorrectionSheet } from './correction-sheet.tsx'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { meText } from './locales/zh-CN.ts'
import type { OwnMember } from './member-line.ts'
import { OwnFileCards } from './own-file-cards.tsx'
import { RevealValue } from './reveal-value.tsx'

const text = meText.record

const Masked = ({ member, field }: { member: OwnMember; field: 'idNumber' | 'phone' | 'policeNumber' }) => {
  const masked = member[field]
  return masked === null ? null : <RevealValue what={{ field }} label={fileWords.field[field]} masked={masked} />
}

const Basic = ({ member }: { member: OwnMember }) => (
  <Card title={text.basic} footer={fileText.masked}>
    <FactList facts={[
      { key: 'name', label: text.facts.name, value: member.name },
      { key: 'gender', label: text.facts.gender, value: text.genders[member.gender] },
      { key: 'birth', label: text.facts.birth, value: formatTableDay(member.birthDate) },
      { key: 'ethnicity', label: text.facts.ethnicity, value: member.ethnicity },
      { key: 'education', label: text.facts.education, value: text.educations[member.education] },
      { key: 'id', label: text.facts.idNumber, value: <Masked member={member} field="idNumber" /> },
      { key: 'phone', label: text.facts.phone, value: member.phone === null ? null : <Masked member={member} field="phone" /> },
      { key: 'category', label: text.facts.category, value: text.categories[member.category] },
      { key: 'job', label: text.facts.job, value: member.jobTitle },
      { key: 'policeType', label: fileText.policeType, value: member.policeType === null ? null : fileWords.policeType[member.policeType] },
      { key: 'policeNumber', label: fileText.policeNumber, value: member.policeNumber === null ? null : <Masked member={member} field="policeNumber" /> },
    ]} />
  </Card>
)

const Party = ({ member }: { member: OwnMember }) => (
  <Card title={text.party}>
    <FactList facts={[
      { key: 'unit', label: text.facts.unit, value: member.orgUnitName },
      { key: 'group', label: text.facts.group, value: member.groupName },
      { key: 'status', label: text.facts.status, value: meText.status[member.status] },
      { key: 'state', label: fileText.state, value: fileWords.state[member.state] },
      { key: 'joined', label: text.facts.joined, value: formatTableDay(member.joinedOn) },
      { key: 'formal', label: text.facts.formal, value: formatTableDay(member.formalOn) },
      { key: 'standing', label: text.facts.standing, value: member.partyStanding === null ? null : text.years(member.partyStanding) },
      ...(member.partyAffairs === null ? [] : [{ key: 'affairs', label: text.facts.affairs, value: text.affairs[member.partyAffairs] }]),
    ]} />
  </Card>
)

/** My file: everything registered of me, protected values after a tap, and the way to a correction. */
export const RecordPage = () => {
  const api = useApi()
  const [isAsking, setAsking] = useState(false)
  const [wasAsked, setAsked] = useState(false)
  const member = useQuery(api.members.getOwnMember.queryOptions())
  const file = useQuery(api.members.ownFile.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'correct', label: fileText.correct, onSelect: () => setAsking(true) }} />}>
        {wasAsked ? <VerdictNote tone="ok" isLive what={text.proposed} /> : null}
        <QueryView query={member} subject={text.title} rows={8}>
          {(found) => (
            <>
              <Basic member={found} />
              <Party member={found} />
              <Card title={text.postsTitle} isFlush={found.posts.length > 0}>
                {found.posts.length === 0 ? <p className="dj-sm">{text.noPosts}</p> : <RowList label={text.postsTitle} rows={found.posts.map(({ post, orgUnitId, shortName }) => ({ key: `${post}${orgUnitId}`, title: shortName, value: meText.posts[post] }))} />}
              </Card>
            </>
          )}
        </QueryView>
        <QueryView query={file} subject={text.title} rows={4}>{(found) => <OwnFileCards file={found} />}</QueryView>
      </PhoneBody>
      {isAsking ? <CorrectionSheet onClose={() => setAsking(false)} onDone={() => { setAsking(false); setAsked(true) }} /> : null}
    </>
  )
}
