import type { Scope } from '@dangjian/db'
import { inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { castSheet, endStep, recordGrades, setUpCampaign, type AppraisalGrade, type RecordGradesInput } from '../index.ts'
import { selectPeople } from '../campaign/campaign-store.ts'
import type { SheetMark } from '../campaign/sheet.ts'
import { accessOver, person, type Bureau } from './bureau.ts'

export const day = '2026-11-20'

/** A bureau in a tenant, with the people who act. */
export interface Stage {
  readonly run: <T>(work: (scope: Scope) => Promise<T>, options?: TestScopeOptions) => Promise<T>
  readonly secretary: TestScopeOptions
  readonly committee: TestScopeOptions
  readonly member: (id: string) => TestScopeOptions
}

/** Acts in one tenant as the secretary of the first branch, as the committee above, or as a member. */
export const stageOf = (test: () => TestDatabase, tenantId: string, bureau: () => Bureau): Stage => {
  const boss = { actor: person('书记'), get access() { return accessOver(bureau().first.path, 'appraisal.read', 'appraisal.manage', 'appraisal.decide', 'org.read', 'duty.read', 'duty.assign', 'compliance.read') } }
  return {
    run: (work, options = boss) => inTestScope(test(), tenantId, work, options),
    secretary: boss,
    committee: { actor: person('党委组织员'), get access() { return accessOver(bureau().root.path, 'appraisal.read', 'appraisal.manage', 'appraisal.decide', 'mechanism.read', 'mechanism.manage', 'org.read', 'duty.read', 'duty.assign', 'compliance.read') } },
    member: (id) => ({ actor: person('党员', id), get access() { return accessOver(bureau().first.path, 'self.read') } }),
  }
}

/** One mark for everybody on the sheet. */
export const sheetFor = (people: readonly string[], mark: SheetMark['mark'], remark = ''): SheetMark[] => people.map((memberId) => ({ memberId, mark, remark }))

/** Members who are graded. */
export const gradedOf = ({ run }: Stage, campaignId: string): Promise<string[]> =>
  run(async (scope) => (await selectPeople(scope, campaignId)).filter(({ part }) => part === 'graded').map(({ memberId }) => memberId))

/** A campaign of the first branch that stands before its grades; everybody has cast. */
export const campaignBeforeGrades = async (stage: Stage, bureau: Bureau, year: number, hasMasses = false): Promise<string> => {
  const { run, member } = stage
  const { campaignId } = await run((scope) => setUpCampaign(scope, { orgUnitId: bureau.first.id, year, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, hasMasses }))
  for (const step of ['study', 'self'] as const) await run((scope) => endStep(scope, { campaignId, step, heldOn: day }))
  const people = await gradedOf(stage, campaignId)
  for (const [step, mark] of [['mutual', 'good'], ['poll', 'qualified']] as const) {
    for (const id of bureau.firstPeople) await run((scope) => castSheet(scope, { campaignId, step, marks: sheetFor(people, mark) }), member(id))
    await run((scope) => endStep(scope, { campaignId, step, heldOn: day }))
  }
  return campaignId
}

/** Grades for everybody: the first `excellent` of them 优秀, the others 合格. */
export const gradesFor = (people: readonly string[], excellent: number): RecordGradesInput['grades'] =>
  people.map((memberId, place): { memberId: string; grade: AppraisalGrade } => ({ memberId, grade: place < excellent ? 'excellent' : 'qualified' }))

/** Records grades as decided by the committee of the branch. */
export const decide = ({ run }: Stage, campaignId: string, grades: RecordGradesInput['grades']) => run((scope) => recordGrades(scope, { campaignId, body: 'committee', heldOn: day, grades }))

/** The code of the error, or OK. */
export const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'OK', (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)))
