import { emptyUrn, openUrn, urnTurnout } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, isLocalDate, today } from '@dangjian/kernel'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import type { AppraisalStage, SheetStep } from '../tables.ts'
import { insertCount, selectPeople, updateCampaign, updateStep, type CampaignRow, type PersonRow } from './campaign-store.ts'
import { loadForStep } from './load-campaign.ts'
import { countSheets, sheetBytes } from './sheet.ts'

const endableSteps = ['study', 'self', 'mutual', 'poll', 'masses'] as const

export const endStepInput = z.object({
  campaignId: z.uuid(),
  /** The step that ends; where the campaign stands elsewhere already, nothing happens twice. */
  step: z.enum(endableSteps),
  heldOn: z.string().refine(isLocalDate),
  note: z.string().trim().max(500).default(''),
  meetingId: z.uuid().optional(),
})
export type EndStepInput = z.input<typeof endStepInput>

/** Who is on the sheets, in the order in which a sheet packs them. */
export const linesOf = (people: readonly PersonRow[]): string[] => people.flatMap(({ memberId, part }) => (part === 'graded' ? [memberId] : [])).toSorted()

/** Who fills in sheets: everybody but the exempt (EV-03). */
export const votersOf = (people: readonly PersonRow[]): string[] => people.flatMap(({ memberId, part }) => (part === 'exempt' ? [] : [memberId])).toSorted()

const nextOf = (campaign: CampaignRow, step: EndStepInput['step']): AppraisalStage =>
  ({ study: 'self', self: 'mutual', mutual: 'poll', poll: campaign.hasMasses ? 'masses' : 'grade', masses: 'grade' } as const)[step]

/** The urn of a sheet. */
export const urnOf = (campaign: CampaignRow, step: SheetStep): string | null => ({ mutual: campaign.mutualUrnId, poll: campaign.pollUrnId, masses: campaign.massesUrnId })[step]

/** Empties the urn of a step into counts; refuses while nobody has cast. Throws MASSES_NOT_INVITED and SHEETS_EMPTY. */
const countStep = async (scope: Scope, campaign: CampaignRow, step: SheetStep, lines: readonly string[]): Promise<{ expected: number; cast: number; receipts: readonly string[] }> => {
  const urnId = urnOf(campaign, step)
  if (urnId === null) throw conflict('MASSES_NOT_INVITED')
  const turnout = await urnTurnout(scope, urnId)
  if (turnout.cast === 0) throw conflict('SHEETS_EMPTY', { expected: turnout.expected })
  const { contents, receipts } = await emptyUrn(scope, urnId)
  await insertCount(scope, campaign.id, step, countSheets(step, lines, contents))
  return { ...turnout, receipts }
}

/**
 * Ends a step of a campaign and opens the next: the sheets of 党员互评 and 民主测评 go out with the step before them, those of the masses with their invitations; at its end
 * a step's urn is emptied into counts. Throws NOT_FOUND, FORBIDDEN (appraisal.manage), STAGE_MOVED, DATE_IN_FUTURE, MASSES_NOT_INVITED and SHEETS_EMPTY.
 */
export const endStep = async (scope: Scope, input: EndStepInput): Promise<{ stage: AppraisalStage }> => {
  const { campaign, unit } = await loadForStep(scope, input.campaignId, 'appraisal.manage', input.step)
  if (input.heldOn > today(scope.clock)) throw new AppError('DATE_IN_FUTURE', { path: 'heldOn', day: input.heldOn })
  const people = await selectPeople(scope, campaign.id)
  const [lines, voters] = [linesOf(people), votersOf(people)]
  const { step } = input
  const { receipts, ...turnout } = step === 'mutual' || step === 'poll' || step === 'masses' ? await countStep(scope, campaign, step, lines) : { expected: null, cast: null, receipts: null }
  const stage = nextOf(campaign, step)
  const opened = stage === 'mutual' || stage === 'poll' ? (await openUrn(scope, { purpose: `appraisal.${stage}`, voterIds: voters, slotBytes: sheetBytes(stage, lines.length) })).urnId : null
  await updateCampaign(scope, campaign.id, { stage, ...(stage === 'mutual' ? { mutualUrnId: opened } : {}), ...(stage === 'poll' ? { pollUrnId: opened } : {}) })
  const note = input.note ?? ''
  await updateStep(scope, campaign.id, step, { endedOn: input.heldOn, endedBy: scope.actor.name, note: note === '' ? null : note, meetingId: input.meetingId ?? null, receipts, ...turnout })
  await scope.audit({
    action: 'appraisal.step-ended', subject: { type: 'appraisal', id: campaign.id }, orgPath: unit.path, summary: appraisalSentences.stepEnded(unit.name, step), details: { step, heldOn: input.heldOn, ...turnout },
  })
  if (stage === 'self' || stage === 'mutual' || stage === 'poll') {
    const asked = stage === 'self' ? lines : voters
    await notifyMembers(scope, { matter: `appraisal.${stage}:${campaign.id}`, memberIds: asked, ...appraisalSentences.notices[stage](campaign.year), link: `/appraisal/${campaign.id}` })
  }
  return { stage }
}
