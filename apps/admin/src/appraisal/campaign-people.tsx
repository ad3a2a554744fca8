import { useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { distributionWords } from './distribution-words.ts'
import { appraisalText } from './locales/zh-CN.ts'
import { PersonDrawer } from './person-drawer.tsx'
import type { Campaign, CampaignPerson } from './types.ts'

const text = appraisalText.one
const start = { person: '' }

const knownOf = (person: CampaignPerson, isTold: boolean) => {
  if (person.part !== 'graded' || !isTold) return null
  return person.acknowledgedOn === null ? <StateTag state="due">{text.notKnown}</StateTag> : <StateTag state="done">{formatTableDay(person.acknowledgedOn)}</StateTag>
}

const counts = (campaign: Campaign, part: CampaignPerson['part']): number => campaign.people.filter((person) => person.part === part).length

/** The roster in pinyin order with what is known of each; points are named 仅供参考. */
export const CampaignPeople = ({ campaign }: { campaign: Campaign }) => {
  const [{ person: openId }, setOpen] = useUrlState(start)
  const isTold = campaign.toldOn !== null
  const opened = campaign.people.find(({ memberId }) => memberId === openId)
  const sheet = (person: CampaignPerson, step: 'mutual' | 'poll' | 'masses') => {
    if (person.part !== 'graded' || campaign.steps.find((one) => one.step === step)?.state !== 'done') return null
    return <span className="dj-apr-counts">{person[step] === null ? text.few(campaign.leastAnswers) : distributionWords(person[step])}</span>
  }
  return (
    <Panel isFlush title={text.people} note={text.peopleNote(counts(campaign, 'graded'), counts(campaign, 'taking_part'), counts(campaign, 'exempt'))}>
      <DataTable label={text.people} rows={campaign.people} rowKey={({ memberId }) => memberId} columns={[
        { key: 'name', title: text.columns.name, kind: 'name', render: ({ name, part, exemptReason }) => <>{name}{part === 'graded' ? null : <span className="dj-sub">{exemptReason ?? text.parts[part]}</span>}</> },
        { key: 'self', title: text.columns.self, render: ({ part, selfText }) => (part === 'graded' ? (selfText === null ? text.notWritten : text.written) : null) },
        { key: 'mutual', title: text.columns.mutual, render: (person) => sheet(person, 'mutual') },
        { key: 'poll', title: text.columns.poll, render: (person) => sheet(person, 'poll') },
        ...(campaign.hasMasses ? [{ key: 'masses', title: text.columns.masses, render: (person: CampaignPerson) => sheet(person, 'masses') }] : []),
        { key: 'grade', title: text.columns.grade, render: ({ grade, name }) => (grade === null ? null : <>{appraisalText.grades[grade]}{grade === 'unqualified' && isTold ? <> <AppLink href="/members/disposal" aria-label={text.disposalOf(name)}>{text.disposal}</AppLink></> : null}</>) },
        { key: 'known', title: text.columns.known, render: (person) => knownOf(person, isTold) },
        { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ memberId, name, part }) => (part === 'graded' ? <LinkButton label={text.lookOf(name)} onSelect={() => setOpen({ person: memberId })}>{text.look}</LinkButton> : null) },
      ]} />
      {opened === undefined ? null : <PersonDrawer campaign={campaign} person={opened} onClose={() => setOpen({ person: '' })} />}
    </Panel>
  )
}
