import { can } from '@dangjian/contracts'
import { urnTurnout } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { committeeMembers, type OrgUnit } from '@dangjian/org'
import { citationOf, getRule, type RenderedVerdict } from '@dangjian/regulations'
import { countInvitations } from '../masses/invitation-store.ts'
import { selectObjections } from '../objection-store.ts'
import { appraisalStages, type AppraisalGrade, type AppraisalStage, type SheetStep } from '../tables.ts'
import { selectPeople, selectRemarks, selectSteps, selectTallies, type CampaignRow, type PersonRow, type StepRow } from './campaign-store.ts'
import { distributionOf, type Distribution } from './distribution.ts'
import { excellentVerdict } from './excellent-verdict.ts'
import { urnOf } from './end-step.ts'
import { loadCampaign, mayApprove } from './load-campaign.ts'
import { pointsForReference } from './points-for-reference.ts'
import { leastAnswers } from './sheet.ts'
import type { CampaignInput } from './tell-results.ts'

/** A step as the timeline shows it. */
export interface CampaignStep {
  readonly step: AppraisalStage
  readonly state: 'done' | 'current' | 'later'
  readonly dueOn: LocalDate
  readonly endedOn: LocalDate | null
  readonly endedBy: string | null
  readonly note: string | null
  readonly meetingId: string | null
  /** Sheets asked for and cast; numbers alone. */
  readonly turnout: { readonly expected: number; readonly cast: number } | null
}

/** A person of the roster with what people look at when they decide. */
export interface CampaignPerson {
  readonly memberId: string
  readonly name: string
  readonly part: PersonRow['part']
  readonly exemptReason: string | null
  readonly selfText: string | null
  readonly selfGrade: AppraisalGrade | null
  readonly mutual: Distribution
  readonly poll: Distribution
  readonly masses: Distribution
  /** For reference alone; null when none is published or the person may not read it. */
  readonly points: { readonly total: string; readonly period: string } | null
  readonly grade: AppraisalGrade | null
  readonly gradeReason: string | null
  readonly acknowledgedOn: LocalDate | null
  /** For the branch's secretary alone; else null. */
  readonly remarks: readonly string[] | null
}

export interface CampaignDetail {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly year: number
  readonly periodFrom: LocalDate
  readonly periodTo: LocalDate
  readonly hasMasses: boolean
  readonly stage: AppraisalStage
  readonly steps: readonly CampaignStep[]
  readonly people: readonly CampaignPerson[]
  /** EV-02; null before there are grades. */
  readonly verdict: RenderedVerdict | null
  readonly rules: ReadonlyArray<{ readonly id: string; readonly text: string; readonly citation: string; readonly isConfirmed: boolean }>
  readonly decision: { readonly body: 'committee' | 'general_meeting'; readonly on: LocalDate; readonly by: string } | null
  readonly approval: { readonly on: LocalDate | null; readonly by: string | null; readonly note: string | null }
  readonly toldOn: LocalDate | null
  readonly objectUntil: LocalDate | null
  readonly closedOn: LocalDate | null
  readonly invitations: ReadonlyArray<{ readonly audience: 'officer' | 'auxiliary' | 'served'; readonly total: number }>
  readonly objections: ReadonlyArray<{
    readonly id: string; readonly memberId: string; readonly name: string; readonly grounds: string; readonly filedOn: LocalDate; readonly outcome: 'kept' | 'changed' | null
    readonly answer: string | null; readonly answeredOn: LocalDate | null; readonly answeredBy: string | null; readonly mayAnswer: boolean
  }>
  readonly leastAnswers: number
  readonly may: { readonly manage: boolean; readonly decide: boolean; readonly approve: boolean; readonly close: boolean }
}

const isOther = (scope: Scope, campaign: CampaignRow): boolean => scope.actor.accountId === null || scope.actor.accountId !== campaign.decidedByAccountId

const stepsOf = async (scope: Scope, campaign: CampaignRow, rows: readonly StepRow[]): Promise<CampaignStep[]> => {
  const at = appraisalStages.indexOf(campaign.stage)
  const steps: CampaignStep[] = []
  for (const row of rows.toSorted((a, b) => appraisalStages.indexOf(a.step) - appraisalStages.indexOf(b.step))) {
    const place = appraisalStages.indexOf(row.step)
    const urnId = row.step === 'mutual' || row.step === 'poll' || row.step === 'masses' ? urnOf(campaign, row.step) : null
    const counted = row.expected === null || row.cast === null ? null : { expected: row.expected, cast: row.cast }
    const turnout = counted ?? (urnId !== null && row.step === campaign.stage ? await urnTurnout(scope, urnId) : null)
    const { step, dueOn, endedOn, endedBy, note, meetingId } = row
    steps.push({ step, state: place < at ? 'done' : place === at ? 'current' : 'later', dueOn, endedOn, endedBy, note, meetingId, turnout })
  }
  return steps
}

/** Remarks are for the branch's secretary, and only when enough people wrote sheets. */
const remarksForSecretary = async (scope: Scope, campaign: CampaignRow, unit: OrgUnit, steps: readonly CampaignStep[]): Promise<ReadonlyMap<string, string[]> | null> => {
  const committee = await committeeMembers(scope, unit.id, today(scope.clock))
  if (scope.actor.memberId === null || !committee.some(({ memberId, post }) => post === 'secretary' && memberId === scope.actor.memberId)) return null
  const enough = (step: SheetStep): boolean => (steps.find((row) => row.step === step)?.turnout?.cast ?? 0) >= leastAnswers
  const rows = (await selectRemarks(scope, campaign.id)).filter(({ step }) => enough(step))
  return new Map([...Map.groupBy(rows, ({ memberId }) => memberId)].map(([memberId, own]) => [memberId, own.map(({ textSealed }) => scope.fields.open(textSealed))]))
}

/** One campaign with its way, its people and what is known of them. Throws NOT_FOUND outside what the person may read. */
export const getCampaign = async (scope: Scope, { campaignId }: CampaignInput): Promise<CampaignDetail> => {
  const { campaign, unit } = await loadCampaign(scope, campaignId)
  const steps = await stepsOf(scope, campaign, await selectSteps(scope, campaignId))
  const people = await selectPeople(scope, campaignId)
  const tallies = await selectTallies(scope, campaignId)
  const points = await pointsForReference(scope, unit)
  const remarks = await remarksForSecretary(scope, campaign, unit, steps)
  const objections = await selectObjections(scope, 'campaign', campaignId)
  const mayDecide = can(scope.access, 'appraisal.decide', unit.path)
  const mayManage = can(scope.access, 'appraisal.manage', unit.path)
  const names = new Map(people.map(({ memberId, name }) => [memberId, name]))
  const isWaiting = objections.some(({ outcome }) => outcome === null)
  const isKnown = people.every(({ part, acknowledgedOn }) => part !== 'graded' || acknowledgedOn !== null)
  const isOver = campaign.objectUntil !== null && today(scope.clock) > campaign.objectUntil
  return {
    id: campaign.id, orgUnitId: unit.id, orgUnitName: unit.name, year: campaign.year, periodFrom: campaign.periodFrom, periodTo: campaign.periodTo, hasMasses: campaign.hasMasses, stage: campaign.stage, steps,
    people: people.map(({ memberId, name, part, exemptReason, selfText, selfGrade, grade, gradeReason, acknowledgedOn }) => ({
      memberId, name, part, exemptReason, selfText, selfGrade, grade, gradeReason, acknowledgedOn, points: points.get(memberId) ?? null,
      mutual: distributionOf(tallies, memberId, 'mutual'), poll: distributionOf(tallies, memberId, 'poll'), masses: distributionOf(tallies, memberId, 'masses'),
      remarks: remarks === null ? null : (remarks.get(memberId) ?? []),
    })),
    verdict: excellentVerdict(people),
    rules: ['BR-22', 'EV-01', 'EV-02', 'EV-03', 'EV-04'].map((id) => { const rule = getRule(id); return { id, text: rule.text, citation: citationOf(rule), isConfirmed: rule.confidence === 'confirmed' } }),
    decision: campaign.decidingBody === null || campaign.decidedOn === null ? null : { body: campaign.decidingBody, on: campaign.decidedOn, by: campaign.decidedBy ?? '' },
    approval: { on: campaign.approvedOn, by: campaign.approvedBy, note: campaign.approvalNote },
    toldOn: campaign.toldOn, objectUntil: campaign.objectUntil, closedOn: campaign.closedOn, invitations: await countInvitations(scope, campaignId), leastAnswers,
    objections: objections.map(({ id, memberId, grounds, filedOn, outcome, answer, answeredOn, answeredBy }) => ({
      id, memberId, name: names.get(memberId) ?? '', grounds, filedOn, outcome, answer, answeredOn, answeredBy, mayAnswer: outcome === null && mayDecide && isOther(scope, campaign) && memberId !== scope.actor.memberId,
    })),
    may: {
      manage: mayManage, decide: mayDecide, approve: campaign.stage === 'approve' && mayApprove(scope, unit) && isOther(scope, campaign),
      close: mayManage && campaign.stage === 'closed' && campaign.closedOn === null && !isWaiting && (isKnown || isOver),
    },
  }
}
