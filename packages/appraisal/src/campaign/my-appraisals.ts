import { hasCastIntoUrn } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { notFound, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { selectObjections } from '../objection-store.ts'
import type { AppraisalGrade, AppraisalStage } from '../tables.ts'
import { campaignsOfMember, selectCampaign, selectPeople, selectRemarks, selectSteps, selectTallies, type CampaignRow, type PersonRow } from './campaign-store.ts'
import { distributionOf, type Distribution } from './distribution.ts'
import { ownMember } from './load-campaign.ts'
import type { CampaignInput } from './tell-results.ts'

/** What is asked of me now: to write, to fill in a sheet, to take note of the result; null when nothing is. */
export type AppraisalAsk = 'self' | 'mutual' | 'poll' | 'acknowledge'

export interface MyAppraisalLine {
  readonly campaignId: string
  readonly orgUnitName: string
  readonly year: number
  readonly stage: AppraisalStage
  readonly ask: AppraisalAsk | null
  readonly dueOn: LocalDate | null
  /** Once told. */
  readonly grade: AppraisalGrade | null
}

export interface MyAppraisal extends MyAppraisalLine {
  readonly part: PersonRow['part']
  readonly periodFrom: LocalDate
  readonly periodTo: LocalDate
  readonly selfText: string | null
  readonly selfGrade: AppraisalGrade | null
  /** Lines of the sheet that is open. */
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly isOwn: boolean }>
  readonly gradeReason: string | null
  readonly toldOn: LocalDate | null
  readonly objectUntil: LocalDate | null
  readonly acknowledgedOn: LocalDate | null
  readonly mutual: Distribution
  readonly masses: Distribution
  readonly remarks: readonly string[]
  /** Codes of the sheets that were counted, by step; whoever kept the own code finds it there. */
  readonly receipts: ReadonlyArray<{ readonly step: 'mutual' | 'poll'; readonly codes: readonly string[] }>
  readonly objection: { readonly grounds: string; readonly filedOn: LocalDate; readonly outcome: 'kept' | 'changed' | null; readonly answer: string | null; readonly answeredOn: LocalDate | null; readonly answeredBy: string | null } | null
}

const askOf = async (scope: Scope, campaign: CampaignRow, person: PersonRow): Promise<AppraisalAsk | null> => {
  if (person.part === 'exempt') return null
  if (campaign.stage === 'self') return person.selfOn === null && person.part === 'graded' ? 'self' : null
  if (campaign.stage === 'mutual' && campaign.mutualUrnId !== null) return (await hasCastIntoUrn(scope, campaign.mutualUrnId, person.memberId)) === false ? 'mutual' : null
  if (campaign.stage === 'poll' && campaign.pollUrnId !== null) return (await hasCastIntoUrn(scope, campaign.pollUrnId, person.memberId)) === false ? 'poll' : null
  return campaign.toldOn !== null && person.part === 'graded' && person.acknowledgedOn === null ? 'acknowledge' : null
}

const dueOf = async (scope: Scope, campaign: CampaignRow, ask: AppraisalAsk | null): Promise<LocalDate | null> => {
  if (ask === null) return null
  if (ask === 'acknowledge') return campaign.objectUntil
  return (await selectSteps(scope, campaign.id)).find(({ step }) => step === ask)?.dueOn ?? null
}

const lineOf = async (scope: Scope, campaign: CampaignRow, person: PersonRow, orgUnitName: string): Promise<MyAppraisalLine> => {
  const ask = await askOf(scope, campaign, person)
  return { campaignId: campaign.id, orgUnitName, year: campaign.year, stage: campaign.stage, ask, dueOn: await dueOf(scope, campaign, ask), grade: campaign.toldOn === null ? null : person.grade }
}

/** The appraisals in which the acting member stands, with what is asked now. Throws NOT_A_MEMBER. */
export const myAppraisals = async (scope: Scope): Promise<{ items: MyAppraisalLine[] }> => {
  const rows = await campaignsOfMember(scope, ownMember(scope))
  const items: MyAppraisalLine[] = []
  for (const { campaign, person, unitName } of rows) items.push(await lineOf(scope, campaign, person, unitName))
  return { items }
}

/** One appraisal as the acting member sees it; others' results are not in it. Throws NOT_A_MEMBER and NOT_FOUND. */
export const myAppraisal = async (scope: Scope, { campaignId }: CampaignInput): Promise<MyAppraisal> => {
  const memberId = ownMember(scope)
  const campaign = await selectCampaign(scope, campaignId)
  const people = campaign ? await selectPeople(scope, campaignId) : []
  const own = people.find((person) => person.memberId === memberId)
  if (!campaign || !own) throw notFound('appraisal')
  const line = await lineOf(scope, campaign, own, (await getOrgUnit(scope, campaign.orgUnitId)).name)
  const isTold = campaign.toldOn !== null
  const tallies = isTold ? await selectTallies(scope, campaignId) : []
  const [mutual, masses] = [distributionOf(tallies, memberId, 'mutual'), distributionOf(tallies, memberId, 'masses')]
  const remarks = isTold ? (await selectRemarks(scope, campaignId, memberId)).filter(({ step }) => (step === 'mutual' ? mutual : masses) !== null) : []
  const objection = isTold ? (await selectObjections(scope, 'campaign', campaignId)).find((one) => one.memberId === memberId) : undefined
  return {
    ...line, part: own.part, periodFrom: campaign.periodFrom, periodTo: campaign.periodTo, selfText: own.selfText, selfGrade: own.selfGrade,
    people: line.ask === 'mutual' || line.ask === 'poll' ? people.filter(({ part }) => part === 'graded').map((person) => ({ memberId: person.memberId, name: person.name, isOwn: person.memberId === memberId })) : [],
    gradeReason: isTold ? own.gradeReason : null, toldOn: campaign.toldOn, objectUntil: campaign.objectUntil, acknowledgedOn: own.acknowledgedOn, mutual, masses,
    remarks: remarks.map(({ textSealed }) => scope.fields.open(textSealed)),
    receipts: (await selectSteps(scope, campaignId)).flatMap(({ step, receipts }) => ((step === 'mutual' || step === 'poll') && receipts !== null ? [{ step, codes: receipts }] : [])),
    objection: objection ? { grounds: objection.grounds, filedOn: objection.filedOn, outcome: objection.outcome, answer: objection.answer, answeredOn: objection.answeredOn, answeredBy: objection.answeredBy } : null,
  }
}
