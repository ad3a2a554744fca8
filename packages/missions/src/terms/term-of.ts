import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { isHomeBranch, type OrgPost, type OrgUnit } from '@dangjian/org'
import { getRule, type TermBody } from '@dangjian/regulations'
import type { TermRow } from './term-store.ts'

/** A committee's present term. `isRecorded` is false where it is read from the posts alone, because nobody has recorded an election. */
export interface Term {
  readonly electedOn: LocalDate
  /** Election plus the years of the body (BR-11, OR-01, OR-02). */
  readonly endsOn: LocalDate
  readonly dueOn: LocalDate
  readonly document: string | null
  readonly isRecorded: boolean
}

const ruleIds = { branch: 'BR-11', general_branch: 'OR-02', committee: 'OR-01' } as const

/** Whose term; null for what has no elected committee: 党小组, 群团, 临时党支部 (BR-07). */
export const termBodyOf = (unit: Pick<OrgUnit, 'kind' | 'form'>): TermBody | null => {
  if (isHomeBranch(unit)) return 'branch'
  return unit.kind === 'committee' || unit.kind === 'general_branch' ? unit.kind : null
}

/** Years of the body's term: 3 for a branch and a general branch, 5 for a committee. */
export const termYears = (body: TermBody): number => getRule(ruleIds[body]).parameters['termYears']?.value ?? 3

/** When a term that began with an election ends by itself. */
export const ordinaryEnd = (body: TermBody, electedOn: LocalDate): LocalDate => addMonthsClamped(electedOn, termYears(body) * 12)

/** The present term: as recorded, otherwise as the posts say (the first of the present committee who has a term), otherwise null. */
export const termOf = (body: TermBody, row: TermRow | undefined, posts: readonly OrgPost[]): Term | null => {
  if (row) return { electedOn: row.electedOn, endsOn: row.endsOn, dueOn: row.dueOn, document: row.document, isRecorded: true }
  const dated = posts.filter(({ post, termEndsOn }) => post !== 'group_leader' && termEndsOn !== null)
  const [electedOn] = dated.map(({ validFrom }) => validFrom).sort()
  if (electedOn === undefined) return null
  const endsOn = ordinaryEnd(body, electedOn)
  const planned = dated.flatMap(({ termEndsOn }) => termEndsOn ?? []).sort().at(-1) ?? endsOn
  return { electedOn, endsOn, dueOn: planned > endsOn && planned <= addMonthsClamped(endsOn, 12) ? planned : endsOn, document: null, isRecorded: false }
}
