import { castIntoUrn, hasCastIntoUrn } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { conflict, notFound, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { selectCampaign, selectPeople, selectSteps, type CampaignRow, type PersonRow } from '../campaign/campaign-store.ts'
import { linesOf } from '../campaign/end-step.ts'
import { packSheet, sheetMarkSchema } from '../campaign/sheet.ts'
import { selectInvitation, type InvitationRow } from './invitation-store.ts'
import { hashOf } from './token.ts'

export const massesTokenInput = z.object({ token: z.string().min(20).max(120) })
export const castMassesSheetInput = massesTokenInput.extend({ marks: z.array(sheetMarkSchema).min(1).max(400) })
export type CastMassesSheetInput = z.output<typeof castMassesSheetInput>

/** What somebody with a link sees: names of the members and nothing else about them. */
export interface MassesSheet {
  readonly orgUnitName: string
  readonly year: number
  readonly state: 'open' | 'cast' | 'expired'
  readonly expiresOn: LocalDate
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string }>
  /** Codes of the sheets that were counted, once the review has ended. */
  readonly receipts: readonly string[]
}

interface Found {
  readonly invitation: InvitationRow
  readonly campaign: CampaignRow
  readonly people: Array<PersonRow & { name: string }>
}

const find = async (scope: Scope, secret: string): Promise<Found> => {
  const invitation = await selectInvitation(scope, hashOf(secret))
  const campaign = invitation ? await selectCampaign(scope, invitation.campaignId) : undefined
  if (!invitation || !campaign) throw notFound('invitation')
  return { invitation, campaign, people: await selectPeople(scope, campaign.id) }
}

const isOver = (scope: Scope, { invitation, campaign }: Found): boolean => campaign.stage !== 'masses' || today(scope.clock) > invitation.expiresOn

/** The sheet behind a link. The secret is the whole permission: no session is read. Throws NOT_FOUND for a secret that is not on record. */
export const openMassesSheet = async (scope: Scope, secret: string): Promise<MassesSheet> => {
  const found = await find(scope, secret)
  const { campaign, invitation, people } = found
  const unit = await getOrgUnit(scope, campaign.orgUnitId)
  const isCast = campaign.massesUrnId === null ? false : (await hasCastIntoUrn(scope, campaign.massesUrnId, invitation.voterId)) === true
  const isOpen = !isCast && !isOver(scope, found)
  return {
    orgUnitName: unit.name, year: campaign.year, expiresOn: invitation.expiresOn, state: isCast ? 'cast' : isOpen ? 'open' : 'expired',
    receipts: (await selectSteps(scope, campaign.id)).find(({ step }) => step === 'masses')?.receipts ?? [],
    people: isOpen ? people.filter(({ part }) => part === 'graded').map(({ memberId, name }) => ({ memberId, name })) : [],
  }
}

/**
 * Casts the sheet of a link, once. Nothing is written but the urn and the mark that this link was used: no audit line, no address, no clock. Throws NOT_FOUND,
 * INVITATION_OVER, URN_ALREADY_CAST and the errors of the sheet.
 */
export const castMassesSheet = async (scope: Scope, secret: string, marks: CastMassesSheetInput['marks']): Promise<{ receipt: string }> => {
  const found = await find(scope, secret)
  const { campaign, invitation, people } = found
  if (isOver(scope, found) || campaign.massesUrnId === null) throw conflict('INVITATION_OVER')
  const { receipt } = await castIntoUrn(scope, { urnId: campaign.massesUrnId, voterId: invitation.voterId, content: packSheet('masses', linesOf(people), marks) })
  return { receipt }
}
