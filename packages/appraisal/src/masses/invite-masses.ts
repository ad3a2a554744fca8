import { randomUUID } from 'node:crypto'
import { openUrn } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { addDays, AppError, conflict, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { selectPeople, updateCampaign } from '../campaign/campaign-store.ts'
import { linesOf } from '../campaign/end-step.ts'
import { loadForStep } from '../campaign/load-campaign.ts'
import { leastAnswers, sheetBytes } from '../campaign/sheet.ts'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { insertInvitations } from './invitation-store.ts'
import { hashOf, newSecret, writeToken } from './token.ts'

const share = z.number().int().min(0).max(300)
export const inviteMassesInput = z.object({ campaignId: z.uuid(), officer: share, auxiliary: share, served: share })
export type InviteMassesInput = z.infer<typeof inviteMassesInput>

/** Days a link may be used. */
export const invitationDays = 14

export interface MassesInvitations {
  readonly expiresOn: LocalDate
  /** Shown this once; only hashes are kept. */
  readonly links: ReadonlyArray<{ readonly audience: 'officer' | 'auxiliary' | 'served'; readonly token: string }>
}

/**
 * Makes the links of 群众评议: for officers who are no members, auxiliaries and people served, who need no account. Each link casts once; a link holds no name and nobody
 * notes who got which. Once per campaign. Throws NOT_FOUND, FORBIDDEN (appraisal.manage), STAGE_MOVED, MASSES_INVITED and MASSES_TOO_FEW (under five nobody is hidden).
 */
export const inviteMasses = async (scope: Scope, input: InviteMassesInput): Promise<MassesInvitations> => {
  const { campaign, unit } = await loadForStep(scope, input.campaignId, 'appraisal.manage', 'masses')
  if (campaign.massesUrnId !== null) throw conflict('MASSES_INVITED')
  const total = input.officer + input.auxiliary + input.served
  if (total < leastAnswers) throw new AppError('MASSES_TOO_FEW', { path: 'officer', least: leastAnswers })
  const expiresOn = addDays(today(scope.clock), invitationDays)
  const drawn = (['officer', 'auxiliary', 'served'] as const).flatMap((audience) => Array.from({ length: input[audience] }, () => ({ audience, secret: newSecret(), voterId: randomUUID() })))
  const lines = linesOf(await selectPeople(scope, campaign.id))
  const { urnId } = await openUrn(scope, { purpose: 'appraisal.masses', voterIds: drawn.map(({ voterId }) => voterId), slotBytes: sheetBytes('masses', lines.length) })
  await insertInvitations(scope, drawn.map(({ audience, secret, voterId }) => ({ voterId, campaignId: campaign.id, secretHash: hashOf(secret), audience, expiresOn })))
  await updateCampaign(scope, campaign.id, { massesUrnId: urnId })
  await scope.audit({
    action: 'appraisal.masses-invited', subject: { type: 'appraisal', id: campaign.id }, orgPath: unit.path, summary: appraisalSentences.invited(unit.name, total),
    details: { officer: input.officer, auxiliary: input.auxiliary, served: input.served, expiresOn },
  })
  return { expiresOn, links: drawn.map(({ audience, secret }) => ({ audience, token: writeToken(scope.tenantId, secret) })) }
}
