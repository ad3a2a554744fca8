import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { localDateOf, type LocalDate } from '@dangjian/kernel'
import { maskIdNumber, maskPhone } from '@dangjian/members'
import {
  admissionMeetingQuorum, admissionRevisedOn, admissionRuleAt, admissionRuleSetOn, admissionStep, admissionStepStatus, admissionTimeline, citationOf, probationEnd, roundOf, standingOf, type AdmissionStepKey,
  type AdmissionStepStatus,
} from '@dangjian/regulations'
import { votersOf } from './attempt-of.ts'
import type { CaseDetail, CaseLine, OverrideView, PaperView, PublicityView, QuorumView, RuleInForce, StepRecordView, StepView } from './contract/views.ts'
import type { LoadedCase } from './load-case.ts'
import { admissionNotes } from './locales/zh-CN.ts'
import type { OverrideRow } from './override-store.ts'
import { publicityView } from './publicity-view.ts'
import { noteOf, renderJudgement, stepCitation, stepName } from './render-step.ts'
import type { StepRow } from './step-store.ts'

/** Whether the person who reads may take a step of that authority, apart from who recorded what. */
export const mayTake = (scope: Scope, { unit, committee, row }: LoadedCase, key: AdmissionStepKey): boolean => {
  if (row.memberId !== null && row.memberId === scope.actor.memberId) return false
  if (admissionStep(key).authority === 'branch') return can(scope.access, 'admission.handle', unit.path)
  return committee !== null && can(scope.access, 'admission.approve', committee.path)
}

const recordView = (row: StepRow, correction: StepRow | undefined): StepRecordView => ({
  id: row.id, onDate: row.onDate, ruleSet: row.ruleSet, documentNumber: row.documentNumber, reason: row.replaces === null ? row.reason : null, round: row.round, isPositive: row.isPositive === 1,
  data: row.data, recordedBy: row.recordedByName, recordedAt: row.recordedAt.toISOString(), isOverridden: row.overrideId !== null, correctedBy: correction?.id ?? null,
  correctionReason: row.replaces === null ? null : row.reason, summary: row.summary,
})

const recordsOf = ({ steps }: LoadedCase, key: AdmissionStepKey): StepRecordView[] =>
  steps.filter(({ step }) => step === key).map((row) => recordView(row, steps.find(({ replaces }) => replaces === row.id)))

const doneNote = (records: readonly StepRecordView[]): string => records.findLast(({ correctedBy }) => correctedBy === null)?.summary ?? ''

const closedNote = ({ row }: LoadedCase): string => (row.state === 'suspended' ? admissionNotes.suspendedCase : row.state === 'open' ? '' : admissionNotes.closedCase)

/** One line of the timeline; the steps of a case that is not under way are locked. */
const stepView = (scope: Scope, loaded: LoadedCase, status: AdmissionStepStatus, papers: readonly PaperView[], day: LocalDate): StepView => {
  const { key } = status
  const isOpen = status.state === 'possible' || status.state === 'overdue' || status.state === 'locked'
  const isHalted = isOpen && loaded.row.state !== 'open'
  const records = recordsOf(loaded, key)
  const verdicts = status.judgements.map(renderJudgement)
  const state = isHalted ? 'locked' : status.state
  const isProvisional = loaded.publicities.some((one) => `${one.kind}_publicity` === key && one.state !== 'stopped' && one.isProvisional === 1)
  return {
    ...stepName(key), phase: admissionStep(key).phase, authority: admissionStep(key).authority, state, ruleSet: status.ruleSet, citation: stepCitation(key, status.doneOn ?? day, loaded.basis),
    doneOn: status.doneOn, earliestOn: status.earliestOn, dueOn: status.dueOn, overdueDays: isHalted ? 0 : status.overdueDays, waitsFor: status.waitsFor.map(stepName), isProvisional,
    isRepeatable: status.isRepeatable && !isHalted, note: isHalted ? closedNote(loaded) : status.state === 'done' ? doneNote(records) : noteOf(verdicts), verdicts, records,
    papers: papers.filter(({ step }) => step === key), canTake: (state === 'possible' || state === 'overdue') && mayTake(scope, loaded, key),
  }
}

/** The figures of the next meeting of a case, from the branch's voters of the day; null when none is to come. */
export const quorumOf = async (scope: Scope, { row, unit, facts, basis }: LoadedCase, day: LocalDate, asked?: AdmissionStepKey): Promise<QuorumView | null> => {
  const step = asked ?? (standingOf(facts, 'admission_meeting') || facts.adoptedFrom !== undefined ? 'conversion_meeting' : 'admission_meeting')
  if (row.state !== 'open' || (step !== 'admission_meeting' && step !== 'conversion_meeting') || standingOf(facts, step)) return null
  const { eligible, probationary } = await votersOf(scope, unit.id, day)
  const rule = admissionRuleAt('DEV-15', day, basis)
  const verdict = admissionMeetingQuorum({ eligible, present: eligible }, rule ? { rule } : {})
  const { requiredToOpen, requiredToPass } = verdict.facts
  return { step, eligible, requiredToOpen, requiredToPass, probationary, text: admissionNotes.quorum.replace('{probationary}', String(probationary)), citation: rule ? citationOf(rule) : '' }
}

const rulesOf = ({ steps, basis }: LoadedCase, day: LocalDate): RuleInForce[] => {
  const set = (ruleSet: '2014' | '2026', from: string, until: string | null, note: string): RuleInForce => {
    const rule = admissionRuleAt('DEV-01', from, basis)
    return { ruleSet, title: rule?.document.title ?? '', from, until, note, used: admissionRuleSetOn(day) === ruleSet || steps.some((step) => step.ruleSet === ruleSet) }
  }
  return [set('2014', '2014-05-28', admissionRevisedOn, admissionNotes.ruleNote2014), set('2026', admissionRevisedOn, null, admissionNotes.ruleNote2026)]
}

/** Why the approvals to come cannot be given now. */
const whyNotOf = (loaded: LoadedCase, day: LocalDate): CaseDetail['whyNot'] =>
  loaded.row.state !== 'open'
    ? []
    : (['approval', 'conversion_meeting', 'conversion_approval'] as const).flatMap((key) => {
        const status = admissionStepStatus(loaded.facts, key, day, loaded.basis)
        if (status.state !== 'locked') return []
        const first = status.judgements.map(renderJudgement).find(({ effect }) => effect === 'blocks')
        return first ? [{ step: key, what: `${first.what}${first.why}`, next: first.next, citation: first.citation }] : []
      })

/** An override as it is shown. */
export const overrideView = (row: OverrideRow, name: string): OverrideView => ({
  id: row.id, caseId: row.caseId, name, step: row.step, stepName: stepName(row.step).name, reason: row.reason, state: row.state, requestedBy: row.requestedByName,
  requestedAt: localDateOf(row.requestedAt), decidedBy: row.decidedByName, decisionReason: row.decisionReason,
})

/** Everything of a case but its line and what is read from the roster. */
export const caseView = (scope: Scope, loaded: LoadedCase, papers: readonly PaperView[], day: LocalDate): Omit<CaseDetail, keyof CaseLine | 'groupName' | 'quorum' | 'contacts' | 'introducers'> => {
  const { row, unit, facts, basis, committee, overrides, publicities, objections } = loaded
  const canHandle = can(scope.access, 'admission.handle', unit.path)
  return {
    birthDate: row.birthDate, ethnicity: row.ethnicity, education: row.education, category: row.category, groupId: row.groupId, idNumberMasked: maskIdNumber(scope.fields.open(row.idNumberSealed)),
    phoneMasked: row.phoneSealed === null ? null : maskPhone(scope.fields.open(row.phoneSealed)), 
    isOrgan: facts.isOrgan, round: roundOf(facts), closedOn: row.closedOn, closedReason: row.stateReason, probationEndsOn: row.memberId === null ? null : (probationEnd(facts, basis) ?? null),
    timeline: admissionTimeline(facts, day, basis).map((status) => stepView(scope, loaded, status, papers, day)), papers, whyNot: whyNotOf(loaded, day), rules: rulesOf(loaded, day),
    publicities: publicities.map((publicity): PublicityView => publicityView(scope, publicity, { name: row.name, unit, objections, day, isUnderWay: row.state === 'open' })),
    overrides: overrides.map((override) => overrideView(override, row.name)), canHandle, canApprove: committee !== null && can(scope.access, 'admission.approve', committee.path),
  }
}
