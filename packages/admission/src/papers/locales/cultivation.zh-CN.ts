import { documentDay } from '@dangjian/documents'
import { form, paper, person, signers, text, type PaperTemplate } from '../paper-template.ts'
import { paperWords as words } from './words.zh-CN.ts'

const label = words.facts

/** Papers of application and cultivation, steps 1 to 6. */
export const cultivationPapers = {
  application_letter: (f) => paper({
    title: '入党申请书接收登记', organ: f.branch, signer: f.branch, date: f.date('application'),
    blocks: [
      form(...person(f), [label.applied, f.day('application')]),
      ...text(`${f.name}同志于${f.day('application')}自愿向本支部递交入党申请书，现予登记。`, `收到入党申请书后，应当在一个月内派人同入党申请人谈话（${f.citation('first_talk')}）。`),
    ],
  }),
  talk_record: (f) => paper({
    title: '同入党申请人谈话记录', organ: f.branch,
    blocks: [
      form([label.name, f.name], [label.job, f.detail.jobTitle], [label.applied, f.day('application')], [label.time, f.day('first_talk')], [label.talker, f.people('first_talk')], [label.basis, f.citation('first_talk')]),
      { kind: 'heading', text: '谈话情况' },
      ...text(f.note('first_talk') || `支部派人同${f.name}同志谈话，了解其基本情况、入党动机和对党的认识，介绍了党员条件、权利义务和入党程序，对今后努力方向提出了要求。`),
      signers('talker', 'person'),
    ],
  }),
  recommendation: (f) => paper({
    title: '入党积极分子推荐（推优）材料', organ: f.branch, signer: f.branch, date: f.date('activist'),
    blocks: [
      form(...person(f), [label.applied, f.day('application')], [label.basis, f.citation('activist')]),
      ...text(`${f.name}同志递交入党申请书以来，能够向党组织靠拢，认真履行岗位职责。经党员推荐（群团组织推优），提请支部委员会研究确定为入党积极分子。`, f.note('activist')),
    ],
  }),
  committee_minutes: (f) => paper({
    title: '支部委员会会议记录', organ: f.branch, number: f.number('candidate') ?? f.number('activist'),
    blocks: [
      form([label.time, f.date('candidate') === undefined ? f.day('activist') : f.day('candidate')], [label.basis, f.date('candidate') === undefined ? f.citation('activist') : f.citation('candidate')]),
      { kind: 'heading', text: `研究${f.name}同志有关事项` },
      ...text(f.date('candidate') === undefined
        ? `支部委员会在推荐的基础上集体讨论，同意确定${f.name}同志为入党积极分子，报上级党委备案。`
        : `支部委员会听取党小组、培养联系人、党员和群众的意见，集体讨论，同意确定${f.name}同志为发展对象，报上级党委备案。`),
      signers('chair', 'recorder'),
    ],
  }),
  filing_report: (f) => paper({
    title: `关于确定${f.name}同志为入党积极分子的备案报告`, organ: f.branch, number: f.number('activist'), addressee: f.committee, signer: f.branch, date: f.date('activist'),
    attachments: ['入党积极分子推荐（推优）材料', '支部委员会会议记录'],
    blocks: text(
      `${f.name}，${f.gender}，${f.birth}出生，${f.detail.ethnicity}，${f.education}，现任${f.detail.jobTitle || words.blank}，${f.day('application')}递交入党申请书。`,
      `经党员推荐（群团组织推优）、支部委员会于${f.day('activist')}集体讨论，确定${f.name}同志为入党积极分子。现按照${f.citation('activist_filing')}的规定报备。`,
    ),
  }),
  cultivation_form: (f) => paper({
    title: '入党积极分子培养考察登记表', organ: f.branch,
    blocks: [
      form(...person(f), [label.applied, f.day('application')], [label.activist, f.day('activist')], [label.contacts, f.contacts], [label.basis, f.citation('cultivation_review')]),
      { kind: 'table', heads: ['次数', '考察日期', '考察情况'], widths: [1, 2, 6], rows: f.all('cultivation_review').map((one, index) => [String(index + 1), one.onDate, one.summary]) },
      signers('chair', 'recorder'),
    ],
  }),
  review_record: (f) => paper({
    title: '入党积极分子考察记录', organ: f.branch, signer: f.branch, date: f.date('cultivation_review'),
    blocks: [
      form([label.name, f.name], [label.contacts, f.contacts], [label.time, f.day('cultivation_review')], [label.basis, f.citation('cultivation_review')]),
      ...text(`支部对${f.name}同志进行培养考察。${f.summary('cultivation_review')}`, f.note('cultivation_review')),
    ],
  }),
  thought_report: (f) => paper({
    title: '思想汇报登记', organ: f.branch, signer: f.branch, date: f.today,
    blocks: [form([label.name, f.name], [label.contacts, f.contacts]), ...text(`${f.name}同志于${documentDay(f.today)}递交思想汇报，原件随培养考察材料保存。`)],
  }),
} as const satisfies Record<string, PaperTemplate>
