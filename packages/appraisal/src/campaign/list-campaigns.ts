import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { listUnitsInPaths } from '@dangjian/org'
import { z } from 'zod'
import { countOpenObjections } from '../objection-store.ts'
import type { AppraisalGrade, AppraisalStage } from '../tables.ts'
import { campaignsInPaths, gradesOfCampaigns } from './campaign-store.ts'

export const listCampaignsInput = z.object({ year: z.number().int().min(2000).max(2200) })
export type ListCampaignsInput = z.infer<typeof listCampaignsInput>

/** A branch and its appraisal of the year; `campaignId` null where none was set up. */
export interface CampaignLine {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly campaignId: string | null
  readonly stage: AppraisalStage | null
  readonly decidedOn: LocalDate | null
  readonly toldOn: LocalDate | null
  readonly closedOn: LocalDate | null
  readonly graded: number
  readonly grades: Readonly<Record<AppraisalGrade, number>>
  readonly openObjections: number
  readonly maySetUp: boolean
}

/** Every branch in reach with its appraisal of a year, in organization order. */
export const listCampaigns = async (scope: Scope, { year }: ListCampaignsInput): Promise<{ items: CampaignLine[] }> => {
  const paths = pathsWith(scope.access, 'appraisal.read')
  const units = (await listUnitsInPaths(scope, paths, ['branch'])).filter(({ form }) => form !== 'temporary_branch')
  const campaigns = new Map((await campaignsInPaths(scope, paths, year)).map(({ campaign }) => [campaign.orgUnitId, campaign]))
  const ids = [...campaigns.values()].map(({ id }) => id)
  const grades = Map.groupBy(await gradesOfCampaigns(scope, ids), ({ campaignId }) => campaignId)
  const open = await countOpenObjections(scope, 'campaign', ids)
  return {
    items: units.map((unit) => {
      const campaign = campaigns.get(unit.id)
      const people = (campaign ? grades.get(campaign.id) : undefined)?.filter(({ part }) => part === 'graded') ?? []
      const of = (grade: AppraisalGrade): number => people.filter((person) => person.grade === grade).length
      return {
        orgUnitId: unit.id, orgUnitName: unit.name, campaignId: campaign?.id ?? null, stage: campaign?.stage ?? null, decidedOn: campaign?.decidedOn ?? null, toldOn: campaign?.toldOn ?? null,
        closedOn: campaign?.closedOn ?? null, graded: people.length, grades: { excellent: of('excellent'), qualified: of('qualified'), basic: of('basic'), unqualified: of('unqualified') },
        openObjections: campaign ? (open.get(campaign.id) ?? 0) : 0, maySetUp: campaign === undefined && can(scope.access, 'appraisal.manage', unit.path),
      }
    }),
  }
}
