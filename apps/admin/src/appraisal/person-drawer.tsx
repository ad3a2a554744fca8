import { BarList } from '@dangjian/ui/admin'
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import type { Campaign, CampaignPerson, Distribution } from './types.ts'

const text = appraisalText.person

const Part = ({ title, children }: { title: string; children: ReactNode }) => <section className="dj-apr-part" aria-label={title}><h3>{title}</h3>{children}</section>

const Bars = ({ title, distribution, isCounted, least }: { title: string; distribution: Distribution; isCounted: boolean; least: number }) => {
  if (!isCounted) return <Part title={title}><p className="dj-hint">{text.notYet}</p></Part>
  if (distribution === null) return <Part title={title}><p className="dj-hint">{text.few(least)}</p></Part>
  const total = distribution.reduce((sum, { votes }) => sum + votes, 0)
  return <Part title={title}><BarList label={title} unit={text.unit} total={total} items={distribution.map(({ mark, votes }) => ({ key: mark, label: appraisalText.marks[mark], count: votes, isSoft: mark === 'unknown' }))} /></Part>
}

/** What is known of one person: the own text, how the sheets stand, and remarks for the secretary. */
export const PersonDrawer = ({ campaign, person, onClose }: { campaign: Campaign; person: CampaignPerson; onClose: () => void }) => (
  <Drawer open title={text.title(person.name)} size="min(480px, 100vw)" onClose={onClose}>
    <Part title={text.self}>
      {person.selfText === null ? <p className="dj-hint">{text.noSelf}</p> : <p className="dj-apr-text">{person.selfText}</p>}
      {person.selfGrade === null ? null : <p className="dj-hint">{text.selfGrade(appraisalText.grades[person.selfGrade])}</p>}
    </Part>
    {(['mutual', 'poll', 'masses'] as const).filter((step) => step !== 'masses' || campaign.hasMasses).map((step) => (
      <Bars key={step} title={text[step]} distribution={person[step]} isCounted={campaign.steps.find((one) => one.step === step)?.state === 'done'} least={campaign.leastAnswers} />
    ))}
    {person.remarks === null ? null : (
      <Part title={text.remarks}>{person.remarks.length === 0 ? <p className="dj-hint">{text.noRemarks}</p> : <ul className="dj-apr-list">{person.remarks.map((remark, at) => <li key={`${at}${remark}`}>{remark}</li>)}</ul>}</Part>
    )}
  </Drawer>
)
