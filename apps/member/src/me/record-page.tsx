import { QueryView, useApi } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { Card, FactList, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { meText } from './locales/zh-CN.ts'
import type { OwnMember } from './member-line.ts'

const text = meText.record

const Basic = ({ member }: { member: OwnMember }) => (
  <Card title={text.basic} footer={text.masked}>
    <FactList facts={[
      { key: 'name', label: text.facts.name, value: member.name },
      { key: 'gender', label: text.facts.gender, value: text.genders[member.gender] },
      { key: 'birth', label: text.facts.birth, value: formatTableDay(member.birthDate) },
      { key: 'ethnicity', label: text.facts.ethnicity, value: member.ethnicity },
      { key: 'education', label: text.facts.education, value: text.educations[member.education] },
      { key: 'id', label: text.facts.idNumber, value: member.idNumber },
      { key: 'phone', label: text.facts.phone, value: member.phone },
      { key: 'category', label: text.facts.category, value: text.categories[member.category] },
      { key: 'job', label: text.facts.job, value: member.jobTitle },
    ]} />
  </Card>
)

const Party = ({ member }: { member: OwnMember }) => (
  <Card title={text.party}>
    <FactList facts={[
      { key: 'unit', label: text.facts.unit, value: member.orgUnitName },
      { key: 'group', label: text.facts.group, value: member.groupName },
      { key: 'status', label: text.facts.status, value: meText.status[member.status] },
      { key: 'joined', label: text.facts.joined, value: formatTableDay(member.joinedOn) },
      { key: 'formal', label: text.facts.formal, value: formatTableDay(member.formalOn) },
      { key: 'standing', label: text.facts.standing, value: member.partyStanding === null ? null : text.years(member.partyStanding) },
      ...(member.partyAffairs === null ? [] : [{ key: 'affairs', label: text.facts.affairs, value: text.affairs[member.partyAffairs] }]),
    ]} />
  </Card>
)

/** What is recorded of me. */
export const RecordPage = () => {
  const api = useApi()
  const member = useQuery(api.members.getOwnMember.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody>
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
      </PhoneBody>
    </>
  )
}
