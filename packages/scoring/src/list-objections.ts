import { pathsWith } from '@dangjian/contracts'
import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { z } from 'zod'
import { selectObjections, type ObjectionListRow } from './objection-store.ts'

/** Narrows the list to one state; `answered` is upheld and declined together. */
export const listObjectionsInput = pageInputSchema.extend({ status: z.enum(['open', 'answered', 'upheld', 'declined']).optional() })

/** An objection with the entry it is about; points in hundredths. */
export interface ObjectionLine {
  readonly id: string
  readonly runId: string
  readonly ruleSetId: string
  readonly entryId: string
  readonly memberId: string
  readonly memberName: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly period: string
  readonly ruleKey: string
  readonly ruleTitle: string
  readonly points: number
  readonly fact: { readonly id: string; readonly title: string; readonly occurredOn: string; readonly sourceType: string; readonly sourceId: string } | null
  readonly ground: 'exempt' | 'record_wrong' | 'rule_unfit'
  readonly reason: string
  readonly status: 'open' | 'upheld' | 'declined'
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: string | null
  readonly createdAt: string
  /** False for the member's own. */
  readonly mayAnswer: boolean
}

const lineOf = (row: ObjectionListRow, readerId: string | null): ObjectionLine => ({
  id: row.id, runId: row.run_id, ruleSetId: row.rule_set_id, entryId: row.entry_id, memberId: row.member_id, memberName: row.member_name,
  orgUnitId: row.org_unit_id, orgUnitName: row.org_unit_name, period: row.period, ruleKey: row.rule_key,
  ruleTitle: row.body.rules.find((rule) => rule.key === row.rule_key)?.title ?? row.rule_key, points: row.points,
  fact: row.fact_id === null ? null : {
    id: row.fact_id, title: row.fact_title ?? '', occurredOn: row.fact_date ?? '', sourceType: row.source_type ?? '', sourceId: row.source_id ?? '',
  },
  ground: row.ground, reason: row.reason, status: row.status, answer: row.answer, answeredBy: row.answered_by, answeredAt: row.answered_at,
  createdAt: row.created_at, mayAnswer: row.status === 'open' && row.member_id !== readerId,
})

/** Objections of members in the subtrees where the person holds `objection.answer`, newest first. */
export const listObjections = async (scope: Scope, input: z.output<typeof listObjectionsInput>): Promise<Page<ObjectionLine>> => {
  const page = await selectObjections(scope, { ...input, who: { paths: pathsWith(scope.access, 'objection.answer') } })
  return { ...page, items: page.items.map((row) => lineOf(row, scope.actor.memberId)) }
}

/** The reader's own objections with their answers, newest first. */
export const myObjections = async (scope: Scope, input: z.output<typeof listObjectionsInput>): Promise<Page<ObjectionLine>> => {
  const { memberId } = scope.actor
  if (memberId === null) return { items: [], total: 0, next: null }
  const page = await selectObjections(scope, { ...input, who: { memberId } })
  return { ...page, items: page.items.map((row) => ({ ...lineOf(row, memberId), mayAnswer: false })) }
}
