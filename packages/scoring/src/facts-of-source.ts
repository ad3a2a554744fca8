import type { Scope } from '@dangjian/db'
import { selectFactsOfSource } from './fact-store.ts'

/** A fact as it was recorded; `quantity` is a plain number in `unit`. */
export interface Fact {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly period: string
  readonly subjectId: string
  readonly orgUnitId: string
  readonly occurredOn: string
  readonly quantity: number
  readonly unit: string
  readonly title: string
  readonly recordedBy: string
  readonly recordedAt: string
}

type FactRow = Awaited<ReturnType<typeof selectFactsOfSource>>[number]

/** A stored fact as others see it. */
export const toFact = ({ id, key, kind, period, subjectId, orgUnitId, occurredOn, quantity, unit, title, recordedBy, recordedAt }: FactRow): Fact => ({
  id, key, kind, period, subjectId, orgUnitId, occurredOn, quantity: quantity / 1000, unit, title, recordedBy, recordedAt: recordedAt.toISOString(),
})

/** Facts that came from one record, in order of day; the caller has checked that the record may be read. */
export const factsOfSource = async (scope: Scope, source: { readonly type: string; readonly id: string }): Promise<Fact[]> =>
  (await selectFactsOfSource(scope, source)).map(toFact)
