import { castIntoUrn } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { selectCampaign, selectPeople } from './campaign-store.ts'
import { linesOf, urnOf } from './end-step.ts'
import { ownMember } from './load-campaign.ts'
import { packSheet, sheetMarkSchema } from './sheet.ts'

export const castSheetInput = z.object({ campaignId: z.uuid(), step: z.enum(['mutual', 'poll']), marks: z.array(sheetMarkSchema).min(1).max(400) })
export type CastSheetInput = z.output<typeof castSheetInput>

/**
 * Casts the own sheet of 党员互评 or 民主测评 into its urn: once per person, with a receipt, without an audit line, since a line with a clock would be a path. Throws
 * NOT_A_MEMBER, NOT_FOUND, STAGE_MOVED, URN_ALREADY_CAST and the errors of the sheet.
 */
export const castSheet = async (scope: Scope, { campaignId, step, marks }: CastSheetInput): Promise<{ receipt: string }> => {
  const memberId = ownMember(scope)
  const campaign = await selectCampaign(scope, campaignId)
  const people = campaign ? await selectPeople(scope, campaignId) : []
  if (!campaign || !people.some((person) => person.memberId === memberId && person.part !== 'exempt')) throw notFound('appraisal')
  const urnId = urnOf(campaign, step)
  if (campaign.stage !== step || urnId === null) throw conflict('STAGE_MOVED', { stage: campaign.stage })
  const { receipt } = await castIntoUrn(scope, { urnId, voterId: memberId, content: packSheet(step, linesOf(people), marks) })
  return { receipt }
}
