import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today, type LocalDate } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { citationOf, getRule } from '@dangjian/regulations'
import { z } from 'zod'
import { coverageOf, type TalkDemand } from './coverage.ts'
import { peopleOfBranch } from './people-of-branch.ts'
import { heartTalksOf, talksOfPerson } from './talk-store.ts'
import { ownMember } from './talk-rules.ts'
import type { TalkKind } from './tables.ts'

export const myTalksInput = z.object({ year: z.number().int().min(2000).max(2200) })
export type MyTalksInput = z.infer<typeof myTalksInput>

export interface MyTalks {
  readonly year: number
  readonly citation: string
  /** Talks of mine, the latest first. */
  readonly talks: ReadonlyArray<{
    readonly id: string; readonly otherName: string; readonly heldOn: LocalDate; readonly kind: TalkKind; readonly state: 'recorded' | 'confirmed' | 'denied'
    readonly recordedBy: string; readonly mayAnswer: boolean
  }>
  /** Demands on me that are open, with somebody who could talk with me. */
  readonly owed: ReadonlyArray<{ readonly demand: TalkDemand; readonly otherName: string | null; readonly proposedName: string | null }>
  /** Colleagues of the own branch, to choose from. */
  readonly colleagues: ReadonlyArray<{ readonly memberId: string; readonly name: string }>
  /** Whether 提醒谈话 may be recorded too. */
  readonly mayRemind: boolean
}

/** What a member sees of the own talks. Throws NOT_A_MEMBER, NOT_FOUND (no branch). */
export const myTalks = async (scope: Scope, { year }: MyTalksInput): Promise<MyTalks> => {
  requireCan(scope.access, 'self.read')
  const memberId = ownMember(scope)
  const own = (await memberBriefs(scope, [memberId])).get(memberId)
  if (!own?.orgUnitId) throw notFound('orgUnit')
  const people = await peopleOfBranch(scope, own.orgUnitId, today(scope.clock))
  const held = await heartTalksOf(scope, people.map((person) => person.memberId), year)
  const coverage = coverageOf(people, held.map(({ lowMemberId, highMemberId, heldOn }) => ({ low: lowMemberId, high: highMemberId, heldOn })))
  const names = new Map(people.map((person) => [person.memberId, person.name]))
  const rows = await talksOfPerson(scope, memberId, year)
  const otherOf = (row: { lowMemberId: string; highMemberId: string }): string => (row.lowMemberId === memberId ? row.highMemberId : row.lowMemberId)
  for (const [id, { name }] of await memberBriefs(scope, rows.map(otherOf).filter((otherId) => !names.has(otherId)))) names.set(id, name)
  const open = coverage.demands.filter((debt) => debt.heldOn === null && (debt.memberId === memberId || debt.otherId === memberId))
  return {
    year, citation: citationOf(getRule('BR-23')), mayRemind: can(scope.access, 'talk.record'),
    talks: rows.map((row) => ({
      id: row.id, otherName: names.get(otherOf(row)) ?? '', heldOn: row.heldOn, kind: row.kind, state: row.state, recordedBy: row.recordedBy,
      mayAnswer: row.state === 'recorded' && row.recordedByMemberId !== memberId,
    })),
    owed: open.map((debt) => {
      const otherId = debt.otherId === memberId ? debt.memberId : debt.otherId
      return { demand: debt.demand, otherName: otherId === null ? null : (names.get(otherId) ?? null), proposedName: debt.proposedId === null ? null : (names.get(debt.proposedId) ?? null) }
    }),
    colleagues: people.filter((person) => person.memberId !== memberId).map((person) => ({ memberId: person.memberId, name: person.name })),
  }
}
