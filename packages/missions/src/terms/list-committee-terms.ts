import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, daysBetween, today, type LocalDate } from '@dangjian/kernel'
import { memberBriefs, structureFindings, type MemberBrief } from '@dangjian/members'
import { getOrgUnit, listPosts, listUnitsInPaths, type OrgPost, type OrgUnit, type OrgUnitForm, type OrgUnitKind, type PostKind } from '@dangjian/org'
import { committeeTerm, renderVerdict, type RenderedVerdict, type TermBody } from '@dangjian/regulations'
import { z } from 'zod'
import { termBodyOf, termOf, type Term } from './term-of.ts'
import { changesOfUnits, openTerms, type TermChangeRow } from './term-store.ts'

export const termStates = ['overdue', 'soon', 'running', 'unrecorded'] as const
export type TermState = (typeof termStates)[number]

export const listCommitteeTermsInput = z.object({ orgUnitId: z.uuid().optional(), state: z.enum(termStates).optional(), hasGap: z.boolean().optional() }).prefault({})
export type ListCommitteeTermsInput = z.infer<typeof listCommitteeTermsInput>

/** One seat of a committee. `mismatch` says why post and member file disagree (ST-04): no longer on the roster, or at home elsewhere. */
export interface CommitteeSeat {
  readonly post: PostKind
  readonly memberId: string
  readonly name: string
  readonly since: LocalDate
  readonly mismatch: 'gone' | 'elsewhere' | null
}

export interface TermChangeView {
  readonly id: string
  readonly dueOn: LocalDate
  readonly fromDueOn: LocalDate
  readonly reason: string
  readonly state: TermChangeRow['state']
  readonly proposedBy: string
  readonly decidedBy: string | null
  readonly document: string | null
  readonly answer: string | null
  readonly canDecide: boolean
}

/** A committee with its posts, its term and what the rules find. */
export interface CommitteeLine {
  readonly orgUnitId: string
  readonly name: string
  readonly shortName: string
  readonly kind: OrgUnitKind
  readonly form: OrgUnitForm
  readonly seats: readonly CommitteeSeat[]
  readonly term: Term | null
  readonly state: TermState
  readonly daysLeft: number | null
  /** The verdict on the term; null while no term is on record. */
  readonly termText: RenderedVerdict | null
  /** Missing posts, sizes and full-time cadres, each with its article. */
  readonly findings: readonly RenderedVerdict[]
  readonly change: TermChangeView | null
  readonly canRecord: boolean
}

const termRules = ['BR-11', 'OR-01', 'OR-02']

/** Why a seat and the roster disagree (ST-04): a branch is led by its own members, a committee by members below it. */
const mismatchOf = (unit: OrgUnit, brief: MemberBrief | undefined): CommitteeSeat['mismatch'] => {
  if (!brief || brief.orgUnitId === null || brief.path === null) return 'gone'
  return brief.path.startsWith(unit.path) ? null : 'elsewhere'
}

const stateOf = (daysLeft: number, reminderReached: number | null): TermState => (daysLeft < 0 ? 'overdue' : reminderReached === null ? 'running' : 'soon')

const judge = (body: TermBody, term: Term, day: LocalDate) =>
  committeeTerm({ body, electedOn: term.electedOn, today: day, ...(term.dueOn > term.endsOn ? { postponedTo: term.dueOn } : {}) })

/** The state of one committee's term; an election that was brought forward by approval is due on the approved day. */
export const judgeTerm = (body: TermBody, term: Term, day: LocalDate): { state: TermState; daysLeft: number; reminder: number | null; text: RenderedVerdict } => {
  const verdict = judge(body, term, day)
  if (term.dueOn >= term.endsOn) return { state: stateOf(verdict.facts.daysLeft, verdict.facts.reminderReached), daysLeft: verdict.facts.daysLeft, reminder: verdict.facts.reminderReached, text: renderVerdict(verdict) }
  // Moved on by as much as the election was brought forward, the same rule gives days and reminders.
  const shift = judge(body, { ...term, dueOn: term.endsOn }, addDays(day, daysBetween(term.dueOn, term.endsOn)))
  return { state: stateOf(shift.facts.daysLeft, shift.facts.reminderReached), daysLeft: shift.facts.daysLeft, reminder: shift.facts.reminderReached, text: renderVerdict(verdict) }
}

const changeView = (scope: Scope, unit: OrgUnit, change: TermChangeRow): TermChangeView => ({
  id: change.id, dueOn: change.dueOn, fromDueOn: change.fromDueOn, reason: change.reason, state: change.state, proposedBy: change.proposedBy, decidedBy: change.decidedBy, document: change.document, answer: change.answer,
  canDecide: change.state === 'proposed' && can(scope.access, 'org.approve', unit.path) && (scope.actor.accountId === null || scope.actor.accountId !== change.proposedByAccountId),
})

const seatsOf = (unit: OrgUnit, posts: readonly OrgPost[], briefs: ReadonlyMap<string, MemberBrief>): CommitteeSeat[] =>
  posts.map(({ post, memberId, validFrom }) => {
    const brief = briefs.get(memberId)
    return { post, memberId, name: brief?.name ?? '', since: validFrom, mismatch: mismatchOf(unit, brief) }
  })

/** Every committee inside the readable subtrees with posts, term and findings, in tree order. Throws NOT_FOUND for an organization outside them. */
export const listCommitteeTerms = async (scope: Scope, input: ListCommitteeTermsInput): Promise<{ items: CommitteeLine[] }> => {
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'org.read') : [(await getOrgUnit(scope, input.orgUnitId, 'org.read')).path]
  const units = (await listUnitsInPaths(scope, paths, ['committee', 'general_branch', 'branch'])).filter((unit) => termBodyOf(unit) !== null)
  const ids = units.map(({ id }) => id)
  const day = today(scope.clock)
  const posts = Map.groupBy((await listPosts(scope, ids, day)).filter(({ post }) => post !== 'group_leader'), ({ orgUnitId }) => orgUnitId)
  const briefs = await memberBriefs(scope, [...posts.values()].flat().map(({ memberId }) => memberId))
  const terms = new Map((await openTerms(scope, ids)).map((row) => [row.orgUnitId, row]))
  const changes = await changesOfUnits(scope, ids)
  // Findings speak of the roster: whoever reads only the tree sees none.
  const isJudged = input.orgUnitId === undefined || paths.every((path) => can(scope.access, 'member.read', path))
  const findings = Map.groupBy(isJudged ? await structureFindings(scope, input.orgUnitId === undefined ? {} : { orgUnitId: input.orgUnitId }) : [], ({ orgUnitId }) => orgUnitId)
  const items = units.flatMap((unit): CommitteeLine[] => {
    const body = termBodyOf(unit)
    if (body === null) return []
    const term = termOf(body, terms.get(unit.id), posts.get(unit.id) ?? [])
    const judged = term === null ? null : judgeTerm(body, term, day)
    const change = changes.find(({ orgUnitId }) => orgUnitId === unit.id)
    return [{
      orgUnitId: unit.id, name: unit.name, shortName: unit.shortName, kind: unit.kind, form: unit.form, seats: seatsOf(unit, posts.get(unit.id) ?? [], briefs), term,
      state: judged?.state ?? 'unrecorded', daysLeft: judged?.daysLeft ?? null, termText: judged?.text ?? null,
      findings: (findings.get(unit.id) ?? []).filter(({ verdict }) => !(termRules.includes(verdict.ruleId) && 'dueOn' in verdict.facts)).map(({ text }) => text),
      change: change === undefined || (term !== null && change.state !== 'proposed' && change.dueOn !== term.dueOn) ? null : changeView(scope, unit, change),
      canRecord: can(scope.access, 'org.manage', unit.path),
    }]
  })
  const hasGap = (line: CommitteeLine): boolean => line.findings.length > 0 || line.seats.some(({ mismatch }) => mismatch !== null)
  return { items: items.filter((line) => (input.state === undefined || line.state === input.state) && (input.hasGap !== true || hasGap(line))) }
}
