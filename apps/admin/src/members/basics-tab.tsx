import { AppLink, formatTableDay } from '@dangjian/ui'
import { Columns, FactList, Panel } from '@dangjian/ui/admin'
import type { MemberFile } from './file-parts.ts'
import { LifePanel } from './life-panel.tsx'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import { memberExtras } from './member-extras.tsx'
import type { Member } from './types.ts'
import { ProtectedField } from './unmask-act.tsx'

const text = membersText.member
const { words, fields } = membersText

const standingOf = (member: Member, file: MemberFile): string | null => {
  const { years, suspendedDays } = file.standing
  if (years === null) return null
  return suspendedDays === 0 ? text.standingOf(years) : `${text.standingOf(years)}${membersText.gap}${fileText.suspendedDays(suspendedDays)}`
}

/** 基本信息: what is registered of a member, protected numbers masked, and how the membership stands. */
export const BasicsTab = ({ member, file }: { member: Member; file: MemberFile }) => (
  <Columns
    main={
      <>
        <Panel title={text.basics}>
          <div className="dj-two-facts">
            <FactList
              facts={[
                { key: 'gender', label: fields.gender, value: words.gender[member.gender] },
                { key: 'ethnicity', label: fields.ethnicity, value: member.ethnicity },
                { key: 'birthDate', label: fields.birthDate, value: formatTableDay(member.birthDate) },
                { key: 'education', label: fields.education, value: words.education[member.education] },
                { key: 'idNumber', label: fields.idNumber, value: <ProtectedField member={member} field="idNumber" /> },
                { key: 'phone', label: fields.phone, value: member.phone === null ? null : <ProtectedField member={member} field="phone" /> },
                { key: 'category', label: fields.category, value: words.category[member.category] },
                { key: 'jobTitle', label: fields.jobTitle, value: member.jobTitle },
                { key: 'policeType', label: fileText.policeType, value: member.policeType === null ? null : fileWords.policeType[member.policeType] },
                { key: 'policeNumber', label: fileText.policeNumber, value: member.policeNumber === null ? null : <ProtectedField member={member} field="policeNumber" /> },
              ]}
            />
          </div>
        </Panel>
        <Panel title={fileText.party}>
          <div className="dj-two-facts">
            <FactList
              facts={[
                { key: 'status', label: fields.status, value: words.status[member.status] },
                { key: 'standing', label: text.standing, value: standingOf(member, file) },
                { key: 'joinedOn', label: fields.joinedOn, value: formatTableDay(member.joinedOn) },
                { key: 'formalOn', label: fields.formalOn, value: formatTableDay(member.formalOn) },
                { key: 'branch', label: fields.branch, value: member.orgUnitId === null ? null : <AppLink href={`/org/${member.orgUnitId}`}>{member.orgUnitName}</AppLink> },
                { key: 'group', label: fields.group, value: member.groupName },
                { key: 'posts', label: text.posts, value: membersText.join(member.posts.map(({ post, orgUnitId, shortName }) => (orgUnitId === member.orgUnitId ? words.post[post] : `${shortName}${words.post[post]}`))) },
                { key: 'partyAffairs', label: fields.partyAffairs, value: member.partyAffairs === null ? null : words.partyAffairs[member.partyAffairs] },
                { key: 'exit', label: fileText.roster.exited, value: member.exitKind === null ? null : fileText.exitFacts(fileWords.exitKind[member.exitKind], formatTableDay(member.exitedOn)) },
              ].filter(({ key, value }) => key !== 'exit' || value !== null)}
            />
          </div>
        </Panel>
      </>
    }
    side={
      <>
        <LifePanel member={member} file={file} />
        {memberExtras.map(({ key, Part }) => <Part key={key} memberId={member.id} />)}
      </>
    }
  />
)
