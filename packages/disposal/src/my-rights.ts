import type { Scope } from '@dangjian/db'
import { notFound, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { appealsOfMember, findAppeal, isUnderAppeal, listAppealSteps } from './appeal-store.ts'
import { appealFacts, appealLine, type AppealFacts, type AppealLine } from './appeal-view.ts'
import { casesOfMember, findCase, listSteps, type CaseRecord, type StepRow } from './case-store.ts'
import { caseFacts, caseLine, type CaseFacts, type CaseLine } from './case-view.ts'
import { actionsOfMember } from './discipline-store.ts'
import type { DisciplineKind } from './tables.ts'
import { stepRecord, type StepRecord } from './timeline.ts'

/** A case of which the person was told. */
export interface MyNotice extends CaseLine {
  readonly notifiedOn: LocalDate
  /** Whether a statement can be handed in now. */
  readonly mayDefend: boolean
  readonly hasDefended: boolean
}

/** Everything about the person's own rights. */
export interface MyRights {
  readonly notices: readonly MyNotice[]
  readonly actions: readonly { readonly id: string; readonly kind: DisciplineKind; readonly decidedOn: LocalDate; readonly decidedByOrgan: string; readonly documentNumber: string; readonly isUnderAppeal: boolean }[]
  readonly appeals: readonly AppealLine[]
}

const ownId = (scope: Scope): string => {
  if (scope.actor.memberId === null) throw notFound('member')
  return scope.actor.memberId
}

const noticeOf = (found: CaseRecord, steps: readonly StepRow[]): MyNotice | null => {
  const own = steps.filter(({ caseId }) => caseId === found.id)
  const notified = own.find(({ step }) => step === 'notified')
  // Until the person is told there is an inquiry, not a notice.
  if (!notified) return null
  return { ...caseLine(found), notifiedOn: notified.happenedOn, hasDefended: own.some(({ step }) => step === 'defended'), mayDefend: found.status === 'open' && !own.some(({ step }) => step === 'voted') }
}

/** The person's own notices, 党纪处分 and appeals. Throws NOT_FOUND for an account without a member. */
export const myRights = async (scope: Scope): Promise<MyRights> => {
  const memberId = ownId(scope)
  const cases = await casesOfMember(scope, memberId)
  const steps = await listSteps(scope, cases.map(({ id }) => id))
  const actions = []
  for (const { id, kind, decidedOn, decidedByOrgan, documentNumber } of await actionsOfMember(scope, memberId)) actions.push({ id, kind, decidedOn, decidedByOrgan, documentNumber, isUnderAppeal: await isUnderAppeal(scope, id) })
  return { notices: cases.map((found) => noticeOf(found, steps)).filter((notice) => notice !== null), actions, appeals: (await appealsOfMember(scope, memberId)).map(appealLine) }
}

export const myDisposalInput = z.object({ caseId: z.uuid() })
export type MyDisposalInput = z.infer<typeof myDisposalInput>

/** What the person sees of the own case: everything but the words of others. */
export interface MyDisposal extends CaseFacts, MyNotice {
  readonly steps: readonly StepRecord[]
  readonly isUnderAppeal: boolean
}

// Witnesses and inquirers speak to the organization; the person is told the fact and the result.
const hiddenNotes = new Set(['investigated', 'testified', 'pre_reviewed'])

/** The person's own case from the notice on. Throws NOT_FOUND for anybody else's, and before the notice. */
export const myDisposal = async (scope: Scope, input: MyDisposalInput): Promise<MyDisposal> => {
  const found = await findCase(scope, input.caseId)
  if (!found || found.memberId !== ownId(scope)) throw notFound('disposal')
  const steps = await listSteps(scope, [found.id])
  const notice = noticeOf(found, steps)
  if (!notice) throw notFound('disposal')
  const shown = steps.map((row) => stepRecord(scope, row)).map((record) => (hiddenNotes.has(record.step) ? { ...record, note: null, body: {} } : record))
  return { ...caseFacts(found, scope.fields.open), ...notice, steps: shown, isUnderAppeal: await isUnderAppeal(scope, found.id) }
}

export const myAppealInput = z.object({ appealId: z.uuid() })
export type MyAppealInput = z.infer<typeof myAppealInput>

/** The person's own appeal with its way and the reasons. Throws NOT_FOUND for anybody else's. */
export const myAppeal = async (scope: Scope, input: MyAppealInput): Promise<AppealFacts> => {
  const found = await findAppeal(scope, input.appealId)
  if (!found || found.memberId !== ownId(scope)) throw notFound('appeal')
  return appealFacts(scope, found, await listAppealSteps(scope, found.id))
}
