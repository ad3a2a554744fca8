import { officialDocumentSchema, writePdf, writeWord } from '@dangjian/documents'
import { admissionStepKeys, type AdmissionStepKey } from '@dangjian/regulations'
import { expect, it } from 'vitest'
import type { CaseRecord, StepRecordView, StepView } from '../contract/index.ts'
import { organOf, paperFacts } from './paper-facts.ts'
import { paperKinds, paperTemplates } from './paper-kinds.ts'

const recordOf = (onDate: string, summary: string, number: string | null): StepRecordView => ({
  id: 'r', onDate, ruleSet: '2026', documentNumber: number, reason: null, round: 1, isPositive: true, data: { kind: 'application' }, recordedBy: '李敏', recordedAt: `${onDate}T02:00:00.000Z`,
  isOverridden: false, correctedBy: null, correctionReason: null, summary,
})

const stepOf = (key: AdmissionStepKey, records: readonly StepRecordView[]): StepView => ({
  key, number: String(admissionStepKeys.indexOf(key) + 1), name: key, phase: 'admission', authority: 'branch', state: records.length > 0 ? 'done' : 'locked', ruleSet: '2026', citation: '《发展党员工作细则》第二十条',
  doneOn: records[0]?.onDate ?? null, earliestOn: null, dueOn: null, overdueDays: 0, waitsFor: [], isProvisional: false, isRepeatable: false, note: '', verdicts: [], records, papers: [], canTake: false,
})

const caseOf = (done: Partial<Record<AdmissionStepKey, StepRecordView>>): CaseRecord => ({
  printedOn: '2026-11-22',
  rows: Object.entries(done).map(([key, record]) => ({ number: String(admissionStepKeys.findIndex((one) => one === key) + 1), name: key, onDate: record.onDate, content: record.summary, people: '陈立川', papers: '谈话记录', citation: '《发展党员工作细则》第七条', recordedBy: '李敏', reason: '' })),
  case: {
    id: 'c', name: '周晓彤', gender: 'female', age: 29, jobTitle: '二中队民警', orgUnitId: 'b', orgUnitName: '刑侦大队党支部', stage: 'candidate', state: 'open', outcome: null, appliedOn: '2024-03-11', memberId: null, next: null,
    overdue: 0, held: 1, missing: 1, birthDate: '1997-05-20', ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', groupId: null, groupName: null, idNumberMasked: '51****', phoneMasked: null,
    contacts: ['张卫国', '王海峰'], introducers: [], isOrgan: false, round: 1, closedOn: null, closedReason: null, probationEndsOn: null,
    timeline: admissionStepKeys.map((key) => stepOf(key, done[key] === undefined ? [] : [done[key]])), papers: [{ step: 'application', kind: 'application_letter', title: '入党申请书', source: 'national', isHeld: true, datedOn: '2024-03-11', number: null }],
    quorum: null, whyNot: [], rules: [], publicities: [], overrides: [], canHandle: true, canApprove: false,
  },
})

const begun = caseOf({ application: recordOf('2024-03-11', '递交入党申请书', null), admission_meeting: recordOf('2026-11-27', '赞成17票，达到通过票数。', '刑侦支〔2026〕12号') })

it('has a template for every kind of paper, and each describes a document that can be written', async () => {
  for (const kind of paperKinds) {
    const described = officialDocumentSchema.parse(paperTemplates[kind](paperFacts(begun, '中共某市公安局某分局委员会')))
    expect(described.title, kind).not.toBe('')
    expect(JSON.stringify(described), kind).not.toMatch(/undefined|null|NaN|\[object/)
  }
  const resolution = paperTemplates.meeting_resolution(paperFacts(begun, '中共某市公安局某分局委员会'))
  expect((await writeWord(resolution, new Date('2026-11-27T00:00:00Z'))).length).toBeGreaterThan(1000)
  expect((await writePdf(resolution, new Date('2026-11-27T00:00:00Z'))).length).toBeLessThan(500_000)
})

it('fills the resolution from the records: organ, number, day, introducers, result, article', () => {
  const { organ, number, blocks, signature } = paperTemplates.meeting_resolution(paperFacts(begun, '中共某市公安局某分局委员会'))
  expect(organ).toBe('中共某市公安局某分局刑侦大队支部委员会')
  expect(number).toBe('刑侦支〔2026〕12号')
  expect(signature).toEqual({ signer: organ, date: '2026-11-27' })
  const text = JSON.stringify(blocks)
  for (const part of ['2026年11月27日', '周晓彤', '赞成17票，达到通过票数。', '《发展党员工作细则》第二十条']) expect(text).toContain(part)
})

it('leaves room for the pen where nothing is known yet', () => {
  const { blocks, signature, number } = paperTemplates.approval_opinion(paperFacts(begun, '某分局党委'))
  expect(JSON.stringify(blocks)).toContain('　　　　年　　月　　日')
  expect(signature).toEqual({ signer: '中共某分局委员会' })
  expect(number).toBeUndefined()
})

it('prints every record in the whole record, in order, with its article', () => {
  const table = paperTemplates.full_record(paperFacts(begun, '某分局党委')).blocks.find((block) => block.kind === 'table')
  expect(table?.kind === 'table' ? table.rows.map((row) => row[2]) : []).toEqual(['2024-03-11', '2026-11-27'])
})

it('names a branch as its stamp has it', () => {
  expect(organOf('刑侦大队党支部', '中共某分局委员会')).toBe('中共某分局刑侦大队支部委员会')
  expect(organOf('中共某某支部委员会', '中共某分局委员会')).toBe('中共某某支部委员会')
})
