import type { LocalDate } from '@dangjian/kernel'

/** Who stands in the matrix: a member of the committee or an ordinary member of the branch. */
export interface TalkPerson {
  readonly memberId: string
  readonly isCommittee: boolean
  readonly groupId: string | null
}

/** One talk that counts. */
export interface HeldTalk {
  readonly low: string
  readonly high: string
  readonly heldOn: LocalDate
}

/** The three demands of 《支部工作条例》第十九条. */
export type TalkDemand = 'committee_pair' | 'committee_and_member' | 'between_members'

/** A demand on one person or one pair; `otherId` null where any partner of the right kind will do. */
export interface TalkDebt {
  readonly demand: TalkDemand
  readonly memberId: string
  readonly otherId: string | null
  readonly heldOn: LocalDate | null
  /** Who could talk with the person, where the demand is open and any partner will do. */
  readonly proposedId: string | null
}

export interface TalkCoverage {
  readonly demands: readonly TalkDebt[]
  readonly owed: number
  readonly held: number
  /** The day on which the last open demand was met; null while something is owed or nothing is demanded. */
  readonly completedOn: LocalDate | null
  readonly lastHeldOn: LocalDate | null
}

/** The pair in its one order. */
export const pairOf = (one: string, other: string): { low: string; high: string } => (one < other ? { low: one, high: other } : { low: other, high: one })

const latest = (days: readonly (LocalDate | null)[]): LocalDate | null => days.reduce<LocalDate | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

/** Gives every open demand a partner, those with the fewest proposals first, the own party group before the others. */
const propose = (open: readonly TalkDebt[], people: readonly TalkPerson[]): Map<TalkDebt, string> => {
  const load = new Map<string, number>()
  const groupOf = new Map(people.map(({ memberId, groupId }) => [memberId, groupId]))
  const taken = new Map<TalkDebt, string>()
  const matched = new Set<string>()
  for (const debt of open) {
    const isBetween = debt.demand === 'between_members'
    if (isBetween && matched.has(debt.memberId)) continue
    const partners = people.filter(({ memberId, isCommittee }) => memberId !== debt.memberId && isCommittee !== isBetween)
    const waits = (id: string): number => (isBetween && open.some((one) => one.demand === 'between_members' && one.memberId === id) && !matched.has(id) ? 0 : 1)
    const near = (id: string): number => (groupOf.get(id) === groupOf.get(debt.memberId) ? 0 : 1)
    const [best] = partners.toSorted((a, b) => (isBetween ? waits(a.memberId) - waits(b.memberId) : 0) || (load.get(a.memberId) ?? 0) - (load.get(b.memberId) ?? 0) || near(a.memberId) - near(b.memberId))
    if (!best) continue
    taken.set(debt, best.memberId)
    load.set(best.memberId, (load.get(best.memberId) ?? 0) + 1)
    if (isBetween) for (const id of [debt.memberId, best.memberId]) matched.add(id)
  }
  return taken
}

/**
 * BR-23, 《支部工作条例》第十九条, as a calculation: each pair of committee members, each member with at least one committee member, each member with at
 * least one other member, once a year. A branch without committee has no demand of the first two kinds. Pure.
 */
export const coverageOf = (people: readonly TalkPerson[], held: readonly HeldTalk[]): TalkCoverage => {
  const first = new Map<string, LocalDate>()
  for (const { low, high, heldOn } of held.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))) if (!first.has(`${low}|${high}`)) first.set(`${low}|${high}`, heldOn)
  const dayOf = (one: string, other: string): LocalDate | null => {
    const { low, high } = pairOf(one, other)
    return first.get(`${low}|${high}`) ?? null
  }
  const earliest = (id: string, partners: readonly TalkPerson[]): LocalDate | null =>
    partners.flatMap(({ memberId }) => dayOf(id, memberId) ?? []).toSorted()[0] ?? null
  const committee = people.filter(({ isCommittee }) => isCommittee)
  const ordinary = people.filter(({ isCommittee }) => !isCommittee)
  const pairs = committee.flatMap((one, at) => committee.slice(at + 1).map((other): TalkDebt => (
    { demand: 'committee_pair', memberId: one.memberId, otherId: other.memberId, heldOn: dayOf(one.memberId, other.memberId), proposedId: null })))
  const withCommittee = committee.length === 0 ? [] : ordinary.map(({ memberId }): TalkDebt => ({ demand: 'committee_and_member', memberId, otherId: null, heldOn: earliest(memberId, committee), proposedId: null }))
  const between = ordinary.length < 2 ? [] : ordinary.map(({ memberId }): TalkDebt => (
    { demand: 'between_members', memberId, otherId: null, heldOn: earliest(memberId, ordinary.filter((other) => other.memberId !== memberId)), proposedId: null }))
  const all = [...pairs, ...withCommittee, ...between]
  const proposals = propose(all.filter(({ heldOn, otherId }) => heldOn === null && otherId === null), people)
  const demands = all.map((debt): TalkDebt => ({ ...debt, proposedId: proposals.get(debt) ?? null }))
  const met = demands.filter(({ heldOn }) => heldOn !== null)
  return {
    demands, owed: demands.length, held: met.length,
    completedOn: demands.length > 0 && met.length === demands.length ? latest(met.map(({ heldOn }) => heldOn)) : null,
    lastHeldOn: latest(held.map(({ heldOn }) => heldOn)),
  }
}
