import { documentDay } from '@dangjian/documents'
import type { PaperFacts } from '../paper-facts.ts'
import { form, paper, person, signers, text, type PaperTemplate } from '../paper-template.ts'
import { paperWords as words } from './words.zh-CN.ts'

const label = words.facts

const publicityOf = (f: PaperFacts) => f.publicity('conversion') ?? f.publicity('candidate')

const termOf = (f: PaperFacts): string => {
  const publicity = publicityOf(f)
  return publicity === null ? `${words.blankDay}至${words.blankDay}` : `${documentDay(publicity.startsOn)}至${documentDay(publicity.endsOn)}`
}

const subjectOf = (f: PaperFacts): string => (f.publicity('conversion') === null ? '拟确定为发展对象' : '拟按期转为中共正式党员')
const publicityStep = (f: PaperFacts) => (f.publicity('conversion') === null ? 'candidate_publicity' : 'conversion_publicity')

/** Papers of the candidate, steps 7 to 14. */
export const candidatePapers = {
  opinions: (f) => paper({
    title: '确定发展对象征求意见记录', organ: f.branch, signer: f.branch, date: f.date('candidate'),
    blocks: [
      form(...person(f), [label.activist, f.day('activist')], [label.contacts, f.contacts], [label.basis, f.citation('candidate')]),
      ...text(`支部就${f.name}同志列为发展对象，听取了党小组、培养联系人、党员和群众的意见。`, f.note('candidate')),
    ],
  }),
  publicity_notice: (f) => paper({
    title: '公　　示', organ: f.branch, signer: f.branch, date: publicityOf(f)?.startsOn,
    blocks: text(
      `经支部研究，${f.name}同志${subjectOf(f)}。按照${f.citation(publicityStep(f))}的规定，现予以公示。`,
      `${f.name}，${f.gender}，${f.birth}出生，${f.detail.ethnicity}，${f.education}，现任${f.detail.jobTitle || words.blank}，${f.day('application')}申请入党，${f.day('activist')}确定为入党积极分子，培养联系人${f.contacts}。`,
      `公示期限：${termOf(f)}，${publicityOf(f) === null ? '' : `共${publicityOf(f)?.workingDays ?? ''}个工作日`}。公示期间，党员、群众对公示对象有异议的，可以书面或者口头向本支部或者上级党委反映。反映情况应当实事求是，提倡署真实姓名。`,
      `公示地点：${publicityOf(f)?.place || words.blank}`,
    ),
  }),
  publicity_result: (f) => {
    const publicity = publicityOf(f)
    const objections = publicity?.objections ?? []
    return paper({
      title: '公示情况报告', organ: f.branch, addressee: f.committee, signer: f.branch, date: publicity?.closedOn ?? undefined,
      blocks: [
        form([label.name, f.name], [label.kind, subjectOf(f)], [label.term, termOf(f)], [label.days, publicity === null ? null : `${publicity.workingDays}个工作日`], [label.objections, objections.length === 0 ? '公示期间没有收到反映' : `收到反映${objections.length}件，均已调查处理`]),
        ...text(...objections.map((one) => `${documentDay(one.receivedOn)}收到反映，调查结论：${one.finding ?? words.blank}`)),
      ],
    })
  },
  candidate_filing: (f) => paper({
    title: `关于确定${f.name}同志为发展对象的备案报告`, organ: f.branch, number: f.number('candidate'), addressee: f.committee, signer: f.branch, date: f.date('candidate'),
    attachments: ['征求意见记录', '支部委员会会议记录', '公示情况报告'],
    blocks: text(
      `${f.name}，${f.gender}，${f.birth}出生，${f.detail.ethnicity}，${f.education}，现任${f.detail.jobTitle || words.blank}，${f.day('application')}递交入党申请书，${f.day('activist')}确定为入党积极分子，培养联系人${f.contacts}。`,
      `经培养考察，支部在听取党小组、培养联系人、党员和群众意见的基础上，于${f.day('candidate')}召开支部委员会讨论同意，确定${f.name}同志为发展对象。现按照${f.citation('candidate_filing')}的规定报备。`,
    ),
  }),
  political_review: (f) => paper({
    title: '政治审查结论', organ: f.branch, number: f.number('political_review'), signer: f.branch, date: f.date('political_review'),
    blocks: [
      form([label.name, f.name], [label.birth, f.birth], [label.job, f.detail.jobTitle], [label.time, f.day('political_review')], [label.basis, f.citation('political_review')]),
      ...text(`支部对${f.name}同志本人、直系亲属和与本人关系密切的主要社会关系进行了政治审查。${f.summary('political_review')}`, '本结论不载审查的具体内容，函调和谈话材料另行密封保存。'),
    ],
  }),
  training_certificate: (f) => paper({
    title: '发展对象集中培训证明', organ: f.committee, number: f.number('training'), signer: f.committee, date: f.date('training'),
    blocks: [form([label.name, f.name], [label.branch, f.detail.orgUnitName], [label.hours, f.summary('training') || words.blank], [label.basis, f.citation('training')]), ...text(`${f.name}同志参加发展对象集中培训，现予证明。`)],
  }),
  committee_opinion: (f) => paper({
    title: '支部委员会审查意见', organ: f.branch, number: f.number('committee_review'), addressee: f.committee, signer: f.branch, date: f.date('committee_review'),
    attachments: ['政治审查结论', '发展对象集中培训证明', '培养考察登记表'],
    blocks: text(
      `支部委员会于${f.day('committee_review')}对发展对象${f.name}同志进行严格审查，经集体讨论，认为其具备党员条件、手续完备，同意报请上级党委预审。入党介绍人：${f.introducers}。`,
      f.note('committee_review'), `依据：${f.citation('committee_review')}`,
    ),
  }),
  pre_review_opinion: (f) => paper({
    title: `关于${f.name}同志的预审意见`, organ: f.committee, number: f.number('pre_review'), addressee: f.branch, signer: f.committee, date: f.date('pre_review'),
    blocks: text(
      `你支部关于发展对象${f.name}同志的审查意见及有关材料收悉。党委对其条件、培养教育情况等进行审查，并根据需要听取了执纪执法等有关部门的意见。`,
      `审查结果：${f.summary('pre_review') || words.blank}现发给《中国共产党入党志愿书》${f.day('application_form') === words.blankDay ? '' : '，由本人填写'}。请按规定期限召开支部大会讨论（${f.citation('admission_meeting')}）。`,
      `依据：${f.citation('pre_review')}`,
    ),
  }),
  application_form: (f) => paper({
    title: '中国共产党入党志愿书（封面及登记）', signer: f.branch, date: f.date('application_form'),
    blocks: [
      form(...person(f), [label.number, f.number('application_form') ?? words.blank], [label.introducers, f.introducers], [label.applied, f.day('application')], [label.candidate, f.day('candidate')], [label.time, f.day('application_form')]),
      ...text('志愿书原件由本人按要求如实填写，入党介绍人填写意见，连同其他材料存档。'),
      signers('person'),
    ],
  }),
} as const satisfies Record<string, PaperTemplate>
