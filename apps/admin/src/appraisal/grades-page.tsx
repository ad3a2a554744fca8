import { QueryView, useAct, useApi, useGo, usePageParams, useSession } from '@dangjian/app-shell'
import { ActButton, DataTable, FailureNote, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input, Radio } from 'antd'
import { useState } from 'react'
import { distributionWords } from './distribution-words.ts'
import { countGrades, needsReason, type Given } from './grade-count.ts'
import { appraisalText } from './locales/zh-CN.ts'
import type { Campaign, CampaignPerson, Grade } from './types.ts'
import './appraisal.css'

const text = appraisalText.gradesPage
const one = appraisalText.one
const grades: readonly Grade[] = ['excellent', 'qualified', 'basic', 'unqualified']
const bodies = ['committee', 'general_meeting'] as const

const GradeCell = ({ person, given, onGive }: { person: CampaignPerson; given: Given | undefined; onGive: (given: Given) => void }) => (
  <div className="dj-apr-grade">
    <Radio.Group aria-label={text.gradeOf(person.name)} value={given?.grade ?? null} options={grades.map((value) => ({ value, label: appraisalText.grades[value] }))} onChange={({ target }) => onGive({ grade: grades.find((grade) => grade === target.value) ?? 'qualified', reason: given?.reason ?? '' })} />
    {given !== undefined && needsReason(given.grade) ? <Input aria-label={text.reasonOf(person.name)} placeholder={text.reasonHint} maxLength={500} value={given.reason} onChange={({ target }) => onGive({ ...given, reason: target.value })} /> : null}
  </div>
)

const GradesForm = ({ campaign }: { campaign: Campaign }) => {
  const api = useApi()
  const go = useGo()
  const { today } = useSession()
  const [given, setGiven] = useState<ReadonlyMap<string, Given>>(new Map())
  const [body, setBody] = useState<(typeof bodies)[number] | null>(null)
  const [heldOn, setHeldOn] = useState(today)
  const record = useAct(api.appraisal.recordGrades.mutationOptions(), () => go(`/life/appraisal/${campaign.id}`))
  const people = campaign.people.filter(({ part }) => part === 'graded')
  const count = countGrades(people.map(({ memberId }) => memberId), given)
  const give = (memberId: string, value: Given): void => setGiven((before) => new Map(before).set(memberId, value))
  const giveRest = (): void => setGiven((before) => new Map(people.map(({ memberId }) => [memberId, before.get(memberId) ?? { grade: 'qualified', reason: '' }])))
  const submit = (): void => {
    if (body === null) return
    record.submit({ campaignId: campaign.id, body, heldOn, grades: [...given].map(([memberId, { grade, reason }]) => ({ memberId, grade, reason: reason.trim() })) })
  }
  return (
    <>
      <p className="dj-hint">{text.intro}</p>
      <FailureNote failure={record.failure} isKept />
      {count.excess > 0 ? <VerdictNote tone="warn" isLive what={text.over(count.excess)} why={text.overWhy} article={text.source} next={text.overNext} /> : null}
      <Panel isFlush title={text.table} note={text.count(count.excellent, people.length, count.most)} extra={<ActButton size="small" act={{ key: 'rest', label: text.rest, onSelect: giveRest }} />}>
        <DataTable label={text.table} rows={people} rowKey={({ memberId }) => memberId} columns={[
          { key: 'name', title: one.columns.name, kind: 'name', render: ({ name, selfGrade }) => <>{name}{selfGrade === null ? null : <span className="dj-sub">{appraisalText.person.selfGrade(appraisalText.grades[selfGrade])}</span>}</> },
          { key: 'mutual', title: one.columns.mutual, render: ({ mutual }) => <span className="dj-apr-counts">{mutual === null ? one.few(campaign.leastAnswers) : distributionWords(mutual)}</span> },
          { key: 'poll', title: one.columns.poll, render: ({ poll }) => <span className="dj-apr-counts">{distributionWords(poll)}</span> },
          ...(campaign.hasMasses ? [{ key: 'masses', title: one.columns.masses, render: ({ masses }: CampaignPerson) => <span className="dj-apr-counts">{masses === null ? one.few(campaign.leastAnswers) : distributionWords(masses)}</span> }] : []),
          { key: 'points', title: one.columns.points, kind: 'number', render: ({ points }) => points?.total ?? null },
          { key: 'grade', title: text.grade, render: (person) => <GradeCell person={person} given={given.get(person.memberId)} onGive={(value) => give(person.memberId, value)} /> },
        ]} />
        <div className="dj-apr-bar">
          <Radio.Group aria-label={text.body} value={body} options={bodies.map((value) => ({ value, label: text.bodies[value] }))} onChange={({ target }) => setBody(bodies.find((value) => value === target.value) ?? null)} />
          <label className="dj-date-filter">{text.heldOn}<Input type="date" max={today} value={heldOn} onChange={({ target }) => setHeldOn(target.value)} /></label>
          <span className="dj-hint">{appraisalText.join([count.missing > 0 ? text.missing(count.missing) : '', count.withoutReason > 0 ? text.reasonMissing(count.withoutReason) : '', body === null ? text.bodyMissing : '', text.will])}</span>
          <ActButton act={{ key: 'submit', label: text.submit, tone: 'primary', isBusy: record.isBusy, isDisabled: count.missing > 0 || count.withoutReason > 0 || body === null, onSelect: submit }} />
        </div>
      </Panel>
    </>
  )
}

/** 评定等次: one grade for each person as the meeting decided it; nothing is preselected or proposed. */
export const GradesPage = () => {
  const api = useApi()
  const { campaignId = '' } = usePageParams()
  const query = useQuery({ ...api.appraisal.getCampaign.queryOptions({ campaignId }), refetchOnWindowFocus: false })
  const found = query.data
  return (
    <>
      <PageHead title={text.title} {...(found === undefined ? {} : { facts: one.title(found.orgUnitName, found.year) })} crumbs={[{ label: one.crumb, href: '/life' }, { label: one.crumbList, href: '/life/appraisal' }, ...(found === undefined ? [] : [{ label: found.orgUnitName, href: `/life/appraisal/${found.id}` }])]} />
      <QueryView query={query} subject={text.title} rows={10}>{(campaign) => <GradesForm campaign={campaign} />}</QueryView>
    </>
  )
}
