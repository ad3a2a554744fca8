import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { daysBetween, today, type LocalDate } from '@dangjian/kernel'
import { admissionStep, admissionTimeline, endedBy, type AdmissionStepStatus } from '@dangjian/regulations'
import type { z } from 'zod'
import { selectCasePage } from './case-store.ts'
import type { placeInput } from './contract/inputs.ts'
import type { AdmissionDueItem } from './contract/views.ts'
import { readablePaths } from './list-cases.ts'
import type { LoadedCase } from './load-case.ts'
import { loadCases } from './load-cases.ts'
import { takeableSteps, toNextStep } from './next-step.ts'

export type DueItemsInput = z.infer<typeof placeInput>

/** Cases looked at for a workbench; a bureau has a few hundred under way. */
const MOST_CASES = 2000

const bucketOf = (state: AdmissionStepStatus['state'], daysLeft: number | null): AdmissionDueItem['bucket'] => {
  if (state === 'overdue') return 'overdue'
  if (daysLeft === null) return 'open'
  return daysLeft <= 7 ? 'week' : daysLeft <= 31 ? 'month' : 'open'
}

/** Open cases below the paths, loaded. */
export const casesUnderWay = async (scope: Scope, paths: readonly string[]): Promise<LoadedCase[]> => loadCases(scope, await selectCasePage(scope, { paths, states: ['open'] }, undefined, MOST_CASES))

const ownSteps = (scope: Scope, loaded: LoadedCase, day: LocalDate): AdmissionStepStatus[] =>
  takeableSteps(admissionTimeline(loaded.facts, day, loaded.basis), day).filter(({ key }) =>
    admissionStep(key).authority === 'branch' ? can(scope.access, 'admission.handle', loaded.unit.path) : loaded.committee !== null && can(scope.access, 'admission.approve', loaded.committee.path),
  )

/** What the person can, or must, do next in the cases under way: overdue first, then by the last day, then by name. Throws NOT_FOUND. */
export const admissionDueItems = async (scope: Scope, { orgUnitId }: DueItemsInput): Promise<{ asOf: LocalDate; items: AdmissionDueItem[] }> => {
  const day = today(scope.clock)
  const cases = await casesUnderWay(scope, await readablePaths(scope, orgUnitId))
  const items = cases.filter(({ row }) => row.memberId === null || row.memberId !== scope.actor.memberId).flatMap((loaded) => {
    const { row, unit, facts, basis } = loaded
    if (endedBy(facts)) return []
    return ownSteps(scope, loaded, day).map((status): AdmissionDueItem => {
      const daysLeft = status.dueOn === null ? null : daysBetween(day, status.dueOn)
      const next = toNextStep(status, day, basis)
      return { ...next, caseId: row.id, stepName: next.name, name: row.name, orgUnitId: unit.id, orgUnitName: unit.name, bucket: bucketOf(status.state, daysLeft), daysLeft }
    })
  })
  const last = (item: AdmissionDueItem): number => item.daysLeft ?? Number.MAX_SAFE_INTEGER
  return { asOf: day, items: items.toSorted((a, b) => last(a) - last(b)) }
}
