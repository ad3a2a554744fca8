import { documentDay } from '@dangjian/documents'
import type { StepRecordView } from '../../contract/index.ts'
import type { PaperFacts } from '../paper-facts.ts'
import { form, paper, person, signers, text, type PaperTemplate } from '../paper-template.ts'
import { paperWords as words } from './words.zh-CN.ts'

const label = words.facts

type MeetingStep = 'admission_meeting' | 'conversion_meeting'

const ballotOf = (record: StepRecordView | undefined) => (record !== undefined && 'ballot' in record.data ? record.data.ballot : null)

const ballotRows = (f: PaperFacts, step: MeetingStep): string[][] => {
  const ballot = ballotOf(f.all(step).at(-1))
  const count = (one: number | undefined): string => (one === undefined ? words.blank : String(one))
  return [
    ['到会有表决权党员', count(ballot?.present)],
    ['赞成', count(ballot?.inFavour)], ['不赞成', count(ballot?.against)], ['弃权', count(ballot?.abstain)], ['无效票', count(ballot?.invalid)],
    ['会前书面意见：赞成', count(ballot?.writtenInFavour)], ['会前书面意见：不赞成', count(ballot?.writtenAgainst)], ['会前书面意见：弃权', count(ballot?.writtenAbstain)],
  ]
}

const ballotPaper = (f: PaperFacts, step: MeetingStep, what: string) => paper({
  title: `${what}票决记录`, organ: f.branch,
  blocks: [
    form([label.name, f.name], [label.time, f.day(step)], [label.basis, f.citation(step)], [label.result, f.summary(step)]),
    { kind: 'table', heads: ['项目', '票数（人）'], widths: [3, 2], rows: ballotRows(f, step) },
    ...text('采取无记名投票方式表决。因故不能到会的有表决权党员，在支部大会召开前正式向党支部提出书面意见的，统计在票数内，不计入到会人数。'),
    signers('chair', 'teller', 'counter'),
  ],
})

/** Papers of admission, steps 15 to 20. */
export const admissionPapers = {
  ballot_record: (f) => (f.date('conversion_meeting') === undefined ? ballotPaper(f, 'admission_meeting', '接收预备党员') : ballotPaper(f, 'conversion_meeting', '预备党员转正')),
  meeting_resolution: (f) => paper({
    title: `关于接收${f.name}同志为中共预备党员的决议`, organ: f.branch, number: f.number('admission_meeting'), signer: f.branch, date: f.date('admission_meeting'),
    attachments: ['票决记录'],
    blocks: text(
      `中国共产党${f.detail.orgUnitName}于${f.day('admission_meeting')}召开党员大会，讨论${f.name}同志入党问题。`,
      `大会听取了${f.name}同志对党的认识、入党动机和本人履历等情况的汇报，入党介绍人${f.introducers}介绍了有关情况并表明意见，支部委员会报告了审查情况。与会党员进行了充分讨论，采取无记名投票方式表决。`,
      `表决结果：${f.summary('admission_meeting') || words.blank}`,
      f.note('admission_meeting'),
      `本决议依据${f.citation('admission_meeting')}作出，报上级党委审批。`,
    ),
  }),
  talk_opinion: (f) => paper({
    title: '党委派人同发展对象谈话意见', organ: f.committee, signer: f.committee, date: f.date('committee_talk'),
    blocks: [form([label.name, f.name], [label.time, f.day('committee_talk')], [label.talker, f.people('committee_talk')], [label.basis, f.citation('committee_talk')]), ...text(f.note('committee_talk') || `党委审批前派人同${f.name}同志谈话，作进一步了解，并帮助其提高对党的认识。谈话人将谈话情况和对能否入党的意见如实填写在《中国共产党入党志愿书》上，向党委汇报。`), signers('talker', 'person')],
  }),
  party_group_minutes: (f) => paper({
    title: '党委会议纪要（摘录）', organ: f.committee, number: f.number('conversion_party_group') ?? f.number('party_group_decision'), signer: f.committee, date: f.date('conversion_party_group') ?? f.date('party_group_decision'),
    blocks: text(
      f.date('conversion_party_group') === undefined
        ? `会议研究了${f.detail.orgUnitName}报送的${f.name}同志入党事项。${f.summary('party_group_decision')}`
        : `会议研究了${f.detail.orgUnitName}报送的${f.name}同志转正事项。${f.summary('conversion_party_group')}`,
      `依据：${f.citation('party_group_decision')}`,
    ),
  }),
  approval_opinion: (f) => paper({
    title: `关于${f.name}同志入党的审批意见`, organ: f.committee, number: f.number('approval'), addressee: f.branch, signer: f.committee, date: f.date('approval'),
    blocks: text(
      `你支部报送的接收${f.name}同志为中共预备党员的决议及有关材料收悉。`,
      `党委于${f.day('approval')}集体讨论，逐个审议、表决。${f.summary('approval') || words.blank}`,
      f.detail.probationEndsOn === null ? '' : `预备期自支部大会通过之日${f.day('admission_meeting')}起算，至${documentDay(f.detail.probationEndsOn)}期满。`,
      `请通知本人并在党员大会上宣布，及时将其编入党支部和党小组（${f.citation('placement')}）。`,
    ),
  }),
  oath_record: (f) => paper({
    title: '入党宣誓记录', organ: f.branch, signer: f.branch, date: f.date('oath'),
    blocks: [form([label.oath, f.name], [label.time, f.day('oath')], [label.admitted, f.day('admission_meeting')], [label.approved, f.day('approval')], [label.basis, f.citation('oath')]), ...text(`${f.name}同志面向党旗进行入党宣誓。`, f.note('oath'))],
  }),
} as const satisfies Record<string, PaperTemplate>

/** Papers of probation, conversion and the archive, steps 21 to 25. */
export const probationPapers = {
  probation_form: (f) => paper({
    title: '预备党员考察表', organ: f.branch,
    blocks: [
      form(...person(f), [label.admitted, f.day('admission_meeting')], [label.probationEnds, f.detail.probationEndsOn === null ? null : documentDay(f.detail.probationEndsOn)], [label.basis, f.citation('probation_review')]),
      { kind: 'table', heads: ['次数', '考察日期', '考察情况'], widths: [1, 2, 6], rows: f.all('probation_review').map((one, index) => [String(index + 1), one.onDate, one.summary]) },
      signers('chair', 'recorder'),
    ],
  }),
  conversion_application: (f) => paper({
    title: '转正申请书接收登记', organ: f.branch, signer: f.branch, date: f.date('conversion_application'),
    blocks: [
      form(...person(f), [label.admitted, f.day('admission_meeting')], [label.probationEnds, f.detail.probationEndsOn === null ? null : documentDay(f.detail.probationEndsOn)], [label.time, f.day('conversion_application')], [label.basis, f.citation('conversion_application')]),
      ...text(`${f.name}同志预备期满，于${f.day('conversion_application')}递交书面转正申请，现予登记。`),
    ],
  }),
  conversion_resolution: (f) => paper({
    title: `关于${f.name}同志转正问题的决议`, organ: f.branch, number: f.number('conversion_meeting'), signer: f.branch, date: f.date('conversion_meeting'), attachments: ['票决记录'],
    blocks: text(
      `中国共产党${f.detail.orgUnitName}于${f.day('conversion_meeting')}召开党员大会，讨论预备党员${f.name}同志转正问题。`,
      `大会听取了本人的汇报，党小组提出意见，支部征求了党员和群众的意见，支部委员会审查后提交大会。与会党员充分讨论，采取无记名投票方式表决。`,
      `表决结果：${f.summary('conversion_meeting') || words.blank}`, f.note('conversion_meeting'), `本决议依据${f.citation('conversion_meeting')}作出，报上级党委审批。`,
    ),
  }),
  conversion_approval: (f) => paper({
    title: `关于${f.name}同志转正问题的审批意见`, organ: f.committee, number: f.number('conversion_approval'), addressee: f.branch, signer: f.committee, date: f.date('conversion_approval'),
    blocks: text(`你支部报送的关于${f.name}同志转正问题的决议及有关材料收悉。`, `党委于${f.day('conversion_approval')}集体讨论。${f.summary('conversion_approval') || words.blank}`, `请同本人谈话，并将审批结果在党员大会上宣布（${f.citation('conversion_approval')}）。`),
  }),
  archive_list: (f) => paper({
    title: '发展党员材料归档清单', organ: f.branch, signer: f.branch, date: f.date('archive') ?? f.today,
    blocks: [
      form([label.name, f.name], [label.birth, f.birth], [label.branch, f.detail.orgUnitName], [label.admitted, f.day('admission_meeting')], [label.basis, f.citation('archive')]),
      {
        kind: 'table', heads: ['序号', '材料', '日期', '文号', '是否齐备'], widths: [1, 4, 2, 3, 1.6],
        rows: f.detail.papers.map((one, index) => [String(index + 1), one.title, one.datedOn ?? words.none, one.number ?? words.none, one.isHeld ? '已存' : '缺']),
      },
      signers('sender', 'receiver'),
    ],
  }),
  full_record: (f) => paper({
    title: '发展党员工作全程纪实表', organ: f.branch,
    blocks: [
      form(...person(f), [label.applied, f.day('application')], [label.contacts, f.contacts], [label.introducers, f.introducers]),
      {
        kind: 'table', heads: ['步', '事项', '日期', '办理情况', '办理人', '依据'], widths: [1.5, 3, 3, 5.5, 2.6, 3.2],
        rows: f.record.rows.map((row) => [row.number, row.name, row.onDate, [row.content, row.papers === '' ? '' : `材料：${row.papers}`, row.reason === '' ? '' : `说明：${row.reason}`].filter((one) => one !== '').join('\n'), row.people || row.recordedBy, row.citation.includes('》第') ? row.citation : '']),
      },
      ...text(`本表由办理记录自动生成，打印日期${documentDay(f.today)}，永久保存。`),
    ],
  }),
} as const satisfies Record<string, PaperTemplate>
