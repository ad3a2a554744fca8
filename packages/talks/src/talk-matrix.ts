import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { citationOf, getRule } from '@dangjian/regulations'
import { z } from 'zod'
import { coverageOf, type TalkDemand } from './coverage.ts'
import { peopleOfBranch } from './people-of-branch.ts'
import { heartTalksOf } from './talk-store.ts'

export const talkMatrixInput = z.object({ orgUnitId: z.uuid(), year: z.number().int().min(2000).max(2200) })
export type TalkMatrixInput = z.infer<typeof talkMatrixInput>

export interface TalkMatrix {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly year: number
  readonly citation: string
  readonly rule: string
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly isCommittee: boolean }>
  /** One entry per pair and year: the days, and whether the other person confirmed one of them. Never what was said. */
  readonly pairs: ReadonlyArray<{ readonly low: string; readonly high: string; readonly days: readonly LocalDate[]; readonly isConfirmed: boolean }>
  readonly demands: ReadonlyArray<{
    readonly demand: TalkDemand; readonly memberId: string; readonly name: string; readonly otherId: string | null; readonly otherName: string | null
    readonly heldOn: LocalDate | null; readonly proposedId: string | null; readonly proposedName: string | null
  }>
  readonly owed: number
  readonly held: number
}

/**
 * Who of a branch has talked with whom in a year, what is still owed under BR-23 and who could talk with whom; days only, no contents, and no 提醒谈话.
 * Throws NOT_FOUND outside the readable subtree.
 */
export const talkMatrix = async (scope: Scope, { orgUnitId, year }: TalkMatrixInput): Promise<TalkMatrix> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'talk.read')
  requireCan(scope.access, 'talk.read', unit.path)
  const now = today(scope.clock)
  const people = await peopleOfBranch(scope, orgUnitId, now < `${year}-12-31` ? now : `${year}-12-31`)
  const names = new Map(people.map(({ memberId, name }) => [memberId, name]))
  const rows = (await heartTalksOf(scope, people.map(({ memberId }) => memberId), year)).filter(({ lowMemberId, highMemberId }) => names.has(lowMemberId) && names.has(highMemberId))
  const coverage = coverageOf(people, rows.map(({ lowMemberId, highMemberId, heldOn }) => ({ low: lowMemberId, high: highMemberId, heldOn })))
  const byPair = Map.groupBy(rows, ({ lowMemberId, highMemberId }) => `${lowMemberId}|${highMemberId}`)
  const rule = getRule('BR-23')
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null))
  return {
    orgUnitId, orgUnitName: unit.name, year, citation: citationOf(rule), rule: rule.text,
    people: people.map(({ memberId, name, isCommittee }) => ({ memberId, name, isCommittee })),
    pairs: [...byPair.values()].flatMap((talksOfPair) => {
      const [first] = talksOfPair
      return first === undefined ? [] : [{ low: first.lowMemberId, high: first.highMemberId, days: talksOfPair.map(({ heldOn }) => heldOn), isConfirmed: talksOfPair.some(({ state }) => state === 'confirmed') }]
    }),
    demands: coverage.demands.map((debt) => ({
      demand: debt.demand, memberId: debt.memberId, name: names.get(debt.memberId) ?? '', otherId: debt.otherId, otherName: nameOf(debt.otherId), heldOn: debt.heldOn,
      proposedId: debt.proposedId, proposedName: nameOf(debt.proposedId),
    })),
    owed: coverage.owed, held: coverage.held,
  }
}
