import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { isLocalDate, today, type LocalDate } from '@dangjian/kernel'
import { listOrgTree, listWorkUnits, type OrgUnit } from '@dangjian/org'
import { pinyin } from 'pinyin-pro'
import { z } from 'zod'
import { countByUnit, countHomesOn } from './roster-store.ts'
import { sumBelow } from './sum-below.ts'

/** `onDate` asks for the tree of a past Shanghai day. */
export const orgTreePageInput = z.object({ onDate: z.string().refine(isLocalDate).optional() }).prefault({})
export type OrgTreePageInput = z.infer<typeof orgTreePageInput>

/** A line of the organization tree. Members and organizations are those of the whole subtree; party groups count inside their branch. */
export interface OrgTreeLine {
  readonly unit: OrgUnit
  readonly members: number
  /** Null on a past day: who was probationary then is not kept by day. */
  readonly probationary: number | null
  /** Party organizations below, without party groups, 群团 and temporary branches. */
  readonly below: number
  /** Names of the units of the unit line that it covers. */
  readonly workUnits: readonly string[]
  /** Names in pinyin without tones and blanks, and their initials, to be searched in. */
  readonly pinyin: string
  readonly initials: string
}

// A temporary branch holds nobody's 组织关系 and ends with its mission (BR-05, BR-07).
const isCounted = ({ kind, form }: OrgUnit): boolean => kind !== 'group' && kind !== 'mass_org' && form !== 'temporary_branch'

const soundOf = ({ name, shortName }: OrgUnit): Pick<OrgTreeLine, 'pinyin' | 'initials'> => {
  const syllables = [name, shortName].map((text) => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map((part) => part.toLowerCase().replaceAll(/[^a-z0-9]/g, '')))
  return { pinyin: syllables.map((parts) => parts.join('')).join(' '), initials: syllables.map((parts) => parts.map((part) => part.charAt(0)).join('')).join(' ') }
}

const own = async (scope: Scope, units: readonly OrgUnit[], onDate: LocalDate | undefined): Promise<Map<string, { members: number; probationary: number }>> => {
  if (onDate === undefined) return new Map((await countByUnit(scope, pathsWith(scope.access, 'org.read'))).map(({ orgUnitId, members, formal }) => [orgUnitId, { members, probationary: members - formal }]))
  const shown = new Set(units.map(({ id }) => id))
  return new Map((await countHomesOn(scope, onDate)).filter(({ orgUnitId }) => shown.has(orgUnitId)).map(({ orgUnitId, members }) => [orgUnitId, { members, probationary: 0 }]))
}

/** The readable organization tree with its counts, of today or of a past day, in tree order. */
export const orgTreePage = async (scope: Scope, { onDate }: OrgTreePageInput): Promise<OrgTreeLine[]> => {
  const past = onDate !== undefined && onDate < today(scope.clock) ? onDate : undefined
  const units = await listOrgTree(scope, 'org.read', { onDate: past })
  const counts = await own(scope, units, past)
  const totals = sumBelow(
    units.map((unit) => ({ path: unit.path, members: counts.get(unit.id)?.members ?? 0, probationary: counts.get(unit.id)?.probationary ?? 0, organizations: isCounted(unit) ? 1 : 0 })),
    ['members', 'probationary', 'organizations'],
  )
  const covered = new Map<string, string[]>()
  for (const line of past === undefined ? await listWorkUnits(scope) : []) for (const { id } of line.orgUnits) covered.set(id, [...(covered.get(id) ?? []), line.name])
  return units.map((unit) => {
    const { members, probationary, organizations } = totals.get(unit.path) ?? { members: 0, probationary: 0, organizations: 1 }
    return { unit, members, probationary: past === undefined ? probationary : null, below: organizations - (isCounted(unit) ? 1 : 0), workUnits: covered.get(unit.id) ?? [], ...soundOf(unit) }
  })
}
