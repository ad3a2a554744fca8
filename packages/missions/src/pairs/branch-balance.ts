import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import type { PoliceType } from '@dangjian/members'
import { getOrgUnit, isHomeBranch, listPosts, listUnitsInPaths } from '@dangjian/org'
import { z } from 'zod'
import { countByPoliceType } from './pair-store.ts'

export const branchBalanceInput = z.object({ orgUnitId: z.uuid().optional() }).prefault({})
export type BranchBalanceInput = z.infer<typeof branchBalanceInput>

/** Members of one police type in a branch; `policeType` is null where the file does not say. */
export interface PoliceTypeCount {
  readonly policeType: PoliceType | null
  readonly formal: number
  readonly probationary: number
  readonly seated: number
}

/**
 * What the figures of a branch suggest, without a rule behind it: a police type of several members without a seat (`type_without_seat`), several posts on one person
 * although others are free (`posts_on_one`), probationary members whom nobody helps (`probationary_alone`).
 */
export interface BalanceFinding {
  readonly kind: 'type_without_seat' | 'posts_on_one' | 'probationary_alone'
  readonly policeType: PoliceType | null
  readonly count: number
}

export interface BranchBalance {
  readonly orgUnitId: string
  readonly name: string
  readonly members: number
  readonly formal: number
  readonly probationary: number
  /** People with a post in the committee; a person with two posts is one. */
  readonly seated: number
  readonly posts: number
  readonly types: readonly PoliceTypeCount[]
  readonly findings: readonly BalanceFinding[]
}

/** A police type of this many members is expected to be heard in the committee. */
const leastForSeat = 3

const findingsOf = (branch: Omit<BranchBalance, 'findings'>, aloneProbationary: number): BalanceFinding[] => {
  const known = branch.types.filter(({ policeType }) => policeType !== null)
  const unseated = known.filter(({ formal, seated }) => branch.seated > 0 && formal >= leastForSeat && seated === 0)
  const doubled = branch.posts - branch.seated
  return [
    ...unseated.map(({ policeType, formal }): BalanceFinding => ({ kind: 'type_without_seat', policeType, count: formal })),
    ...(doubled > 0 && branch.formal > branch.seated + doubled ? [{ kind: 'posts_on_one', policeType: null, count: doubled } as const] : []),
    ...(aloneProbationary > 0 ? [{ kind: 'probationary_alone', policeType: null, count: aloneProbationary } as const] : []),
  ]
}

/** Members, probationary members and post holders of every branch by police type, with what that suggests, in tree order. Throws NOT_FOUND outside the readable subtree. */
export const branchBalance = async (scope: Scope, input: BranchBalanceInput): Promise<{ items: BranchBalance[] }> => {
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'member.read') : [(await getOrgUnit(scope, input.orgUnitId, 'member.read')).path]
  const branches = (await listUnitsInPaths(scope, paths, ['branch'])).filter(isHomeBranch)
  const day = today(scope.clock)
  const ids = branches.map(({ id }) => id)
  const rows = Map.groupBy(await countByPoliceType(scope, ids, day), ({ orgUnitId }) => orgUnitId)
  const posts = Map.groupBy((await listPosts(scope, ids, day)).filter(({ post }) => post !== 'group_leader'), ({ orgUnitId }) => orgUnitId)
  const sum = (counts: ReadonlyArray<{ members: number }>): number => counts.reduce((total, { members }) => total + members, 0)
  const items = branches.map(({ id, name }): BranchBalance => {
    const own = rows.get(id) ?? []
    const types = [...Map.groupBy(own, ({ policeType }) => policeType)].map(([policeType, of]) => ({
      policeType, formal: sum(of.filter(({ status }) => status === 'formal')), probationary: sum(of.filter(({ status }) => status === 'probationary')), seated: of.reduce((total, { seated }) => total + seated, 0),
    }))
    types.sort((a, b) => b.formal + b.probationary - a.formal - a.probationary || (a.policeType ?? '').localeCompare(b.policeType ?? '', 'en'))
    const probationary = own.filter(({ status }) => status === 'probationary')
    const branch = {
      orgUnitId: id, name, members: sum(own), formal: sum(own.filter(({ status }) => status === 'formal')), probationary: sum(probationary),
      seated: new Set((posts.get(id) ?? []).map(({ memberId }) => memberId)).size, posts: (posts.get(id) ?? []).length, types,
    }
    return { ...branch, findings: findingsOf(branch, probationary.reduce((total, { alone }) => total + alone, 0)) }
  })
  return { items }
}
