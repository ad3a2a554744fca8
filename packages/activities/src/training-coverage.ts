import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { listPosts, listUnitsInPaths, type PostKind } from '@dangjian/org'
import { cadreTraining, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import { attendedBetween } from './enrolment-store.ts'

/** One committee member and the training on record. */
export interface CoverageLine {
  readonly memberId: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly post: PostKind
  readonly since: string
  readonly trainings: number
  readonly lastOn: string | null
  /** 学时 of training in the year. */
  readonly hours: number
  readonly dueOn: string
  readonly verdict: RenderedVerdict
}

export interface TrainingCoverage {
  readonly year: number
  readonly secretaries: { readonly total: number; readonly trained: number }
  readonly others: { readonly total: number; readonly trained: number }
  readonly lines: readonly CoverageLine[]
}

const isCommittee = (post: PostKind): boolean => post !== 'group_leader'

/**
 * Who of the secretaries and committee members in the readable subtrees was trained this year (BR-25, EDU-02), in organization order. A cadre with several posts
 * stands once, with the first of them; secretaries first in rank. Training that nobody recorded here is missing on record, not undone.
 */
export const trainingCoverage = async (scope: Scope): Promise<TrainingCoverage> => {
  const day = today(scope.clock)
  const year = Number(day.slice(0, 4))
  const units = await listUnitsInPaths(scope, pathsWith(scope.access, 'activity.read'), ['committee', 'general_branch', 'branch'])
  const posts = (await listPosts(scope, units.map(({ id }) => id), day)).filter(({ post }) => isCommittee(post))
  const order = new Map(units.map(({ id }, index) => [id, index]))
  const seen = new Set<string>()
  const held = posts
    .toSorted((a, b) => Number(b.post === 'secretary') - Number(a.post === 'secretary') || (order.get(a.orgUnitId) ?? 0) - (order.get(b.orgUnitId) ?? 0))
    .filter(({ memberId }) => !seen.has(memberId) && seen.add(memberId) !== undefined)
  const ids = held.map(({ memberId }) => memberId)
  const [people, attended] = [await memberBriefs(scope, ids), await attendedBetween(scope, ids, `${year - 1}-01-01`, `${year + 1}-01-01`)]
  const lines = held.flatMap(({ memberId, orgUnitId, post, validFrom }): CoverageLine[] => {
    const trainings = attended.filter((row) => row.memberId === memberId && row.kind === 'training_session')
    const ofYear = trainings.filter(({ heldOn }) => heldOn?.startsWith(String(year)))
    const verdict = cadreTraining({ isSecretary: post === 'secretary', since: validFrom, trainedOn: trainings.flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn])), today: day })
    return [{
      memberId, name: people.get(memberId)?.name ?? '', orgUnitId, orgUnitName: units.find(({ id }) => id === orgUnitId)?.shortName ?? '', post, since: validFrom, trainings: verdict.facts.trainings, lastOn: verdict.facts.lastOn,
      hours: ofYear.reduce((sum, { hourTenths }) => sum + hourTenths, 0) / 10, dueOn: verdict.facts.dueOn, verdict: renderVerdict(verdict),
    }]
  }).sort((a, b) => (order.get(a.orgUnitId) ?? 0) - (order.get(b.orgUnitId) ?? 0))
  const share = (some: readonly CoverageLine[]) => ({ total: some.length, trained: some.filter(({ trainings }) => trainings > 0).length })
  return { year, secretaries: share(lines.filter(({ post }) => post === 'secretary')), others: share(lines.filter(({ post }) => post !== 'secretary')), lines }
}
