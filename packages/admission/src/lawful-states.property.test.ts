import { createTestDatabase, fullAccess, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { closePublicity, correctStep, decideStep, getCase, openCase, openPublicity, recordStep, requestOverride } from './index.ts'
import { applicant, foundWorld, type AdmissionWorld } from './testing/admission-world.ts'
import type { BranchStepInput, SuperiorStepInput } from './contract/step-data.ts'

let test: TestDatabase
let world: AdmissionWorld
beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test, newId())
})
afterAll(() => test.drop())

const branchKinds = [
  'first_talk', 'activist', 'contacts', 'cultivation_review', 'candidate', 'introducers', 'political_review', 'training', 'committee_review', 'application_form', 'admission_meeting', 'committee_talk',
  'placement', 'oath', 'probation_review', 'conversion_application', 'conversion_meeting', 'archive',
] as const
const superiorKinds = ['activist_filing', 'candidate_filing', 'pre_review', 'party_group_decision', 'approval', 'approval_filing', 'conversion_party_group', 'conversion_approval'] as const
type Kind = (typeof branchKinds)[number] | (typeof superiorKinds)[number]

/** One attempt. `guided` takes the step that comes next, so that runs get far; the others take anything. */
const command = fc.record({
  guided: fc.integer({ min: 0, max: 9 }).map((value) => value < 7), kind: fc.constantFrom<Kind>(...branchKinds, ...superiorKinds), days: fc.oneof(fc.constantFrom(0, 1, 7), fc.integer({ min: -40, max: 420 })),
  present: fc.constantFrom(8, 8, 8, 5, 4), ayes: fc.constantFrom(8, 8, 5, 4, 3), written: fc.constantFrom(0, 0, 1), people: fc.constantFrom(2, 2, 2, 1, 0, 3), strange: fc.integer({ min: 0, max: 11 }).map((value) => value === 0),
  negative: fc.integer({ min: 0, max: 15 }).map((value) => value === 0), hours: fc.constantFrom(24, 24, 23), outcome: fc.constantFrom('convert', 'convert', 'extend', 'cancel' as const), extend: fc.constantFrom(6, 12, 5, 13),
  actor: fc.constantFrom('organizer', 'leader'), withReason: fc.integer({ min: 0, max: 3 }).map((value) => value > 0), special: fc.boolean(), correct: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
})
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

const stepOf = (kind: Kind, { present, ayes, written, people, strange, negative, hours, outcome, extend, special }: Command): BranchStepInput | SuperiorStepInput => {
  const named = [...(strange ? [world.probationary] : []), ...world.formal].slice(0, people)
  const inFavour = Math.min(present, ayes)
  const votes = { present, inFavour, against: present - inFavour, abstain: 0, writtenInFavour: present < 8 ? written : 0 }
  switch (kind) {
    case 'first_talk': return { kind, talkerIds: named.slice(0, 1) }
    case 'contacts':
    case 'introducers': return { kind, memberIds: named }
    case 'political_review': return { kind, conclusion: negative ? 'fail' : 'pass' }
    case 'training': return { kind, days: 0, hours }
    case 'committee_review': return { kind, opinion: negative ? 'postpone' : 'agree' }
    case 'pre_review': return { kind, conclusion: negative ? 'unqualified' : 'qualified' }
    case 'admission_meeting': return { kind, ballot: votes }
    case 'committee_talk': return { kind, talkerName: '吴组织员' }
    case 'party_group_decision':
    case 'conversion_party_group': return { kind, decision: negative ? 'disagree' : 'agree' }
    case 'approval': return { kind, decision: negative ? 'refused' : 'approved', isSpecial: special }
    case 'conversion_approval': return { kind, decision: negative ? 'refused' : 'approved' }
    case 'conversion_meeting': return { kind, ballot: votes, outcome, ...(outcome === 'extend' ? { extendMonths: extend } : {}) }
    default: return { kind }
  }
}

const shift = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const clock = fixedClock('2045-01-01T02:00:00Z')
const isBranch = (kind: string): boolean => (branchKinds as readonly string[]).includes(kind)

/** What refused; anything but an answer of the domain or of a schema is a fault. */
const refused = (error: unknown): void => {
  if (!(error instanceof AppError || error instanceof ZodError)) throw error
}

const attempt = async (id: string, today: string, one: Command): Promise<string> => {
  const run = <T>(work: Parameters<typeof inTestScope<T>>[2]): Promise<T> => inTestScope(test, world.tenantId, work, { actor: one.actor === 'organizer' ? world.organizer : world.leader, access: fullAccess, clock })
  const detail = await run((scope) => getCase(scope, { id }))
  const next = detail.next?.key
  const guided = one.guided && next !== undefined
  const reason = one.withReason ? { reason: '另有原因' } : {}
  const onDate = shift(today, one.guided && one.days > 40 ? one.days % 40 : one.days)
  const earliest = detail.next?.earliestOn
  const date = guided && one.days >= 0 && earliest !== null && earliest !== undefined && earliest > onDate ? earliest : onDate
  try {
    if (one.correct) {
      const records = detail.timeline.flatMap((step) => step.records)
      const record = records[Math.abs(one.days) % Math.max(records.length, 1)]
      if (record) await run((scope) => correctStep(scope, { recordId: record.id, onDate: shift(record.onDate, (one.days % 9) - 4), reason: '日期有误' }))
      return today
    }
    if (guided && (next === 'candidate_publicity' || next === 'conversion_publicity')) {
      const open = detail.publicities.find(({ state }) => state === 'open')
      if (open) await run((scope) => closePublicity(scope, { publicityId: open.id, onDate: one.negative ? open.endsOn : shift(open.endsOn, 1), ...reason }))
      else await run((scope) => openPublicity(scope, { id, kind: next === 'candidate_publicity' ? 'candidate' : 'conversion', startsOn: date }))
      return open ? shift(open.endsOn, 1) : date
    }
    const kind = guided ? (next as Kind) : one.kind
    const step = stepOf(kind, one)
    const actor = isBranch(kind) ? world.organizer : one.actor === 'organizer' && !guided ? world.organizer : world.leader
    await inTestScope(test, world.tenantId, (scope) => (isBranch(kind) ? recordStep(scope, { id, onDate: date, step: step as BranchStepInput, ...reason }) : decideStep(scope, { id, onDate: date, step: step as SuperiorStepInput, ...reason })), { actor, access: fullAccess, clock })
    if (one.negative) await run((scope) => requestOverride(scope, { id, step: kind, reason: '长期执行任务，请求特办' })).catch(refused)
    return date > today ? date : today
  } catch (error) {
    refused(error)
    return today
  }
}

interface Row {
  readonly id: string; readonly position: number; readonly step: string; readonly round: number; readonly on_date: string; readonly ok: number; readonly data: { readonly memberIds?: string[]; readonly ballot?: { present: number; inFavour: number; writtenInFavour: number }; readonly outcome?: string; readonly extendMonths?: number; readonly isSpecial?: boolean; readonly hours?: number; readonly days?: number }
  readonly rule_set: string; readonly reason: string | null; readonly replaces: string | null; readonly recorded_by: string
}

const monthsOn = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** What the law says of any state of the records, written down apart from the engine. */
const stands: Readonly<Record<string, readonly string[]>> = {
  first_talk: ['application'], activist: ['first_talk'], activist_filing: ['activist'], contacts: ['activist'], cultivation_review: ['contacts'], candidate: ['activist_filing', 'contacts'],
  candidate_filing: ['candidate'], introducers: ['candidate_filing'], political_review: ['candidate_filing'], training: ['candidate_filing'], committee_review: ['introducers', 'political_review', 'training'],
  pre_review: ['committee_review'], application_form: ['pre_review'], admission_meeting: ['application_form'], committee_talk: ['admission_meeting'], party_group_decision: ['committee_talk'],
  approval: ['committee_talk', 'party_group_decision'], approval_filing: ['approval'], placement: ['approval'], oath: ['placement'], conversion_application: ['placement'], conversion_meeting: ['conversion_application'],
  conversion_party_group: ['conversion_meeting'], conversion_approval: ['conversion_meeting', 'conversion_party_group'], archive: ['approval_filing', 'conversion_approval'],
}
const decidesOn: Readonly<Record<string, string>> = { activist_filing: 'activist', candidate_filing: 'candidate', pre_review: 'committee_review', approval: 'admission_meeting', party_group_decision: 'admission_meeting', conversion_approval: 'conversion_meeting' }

const requireLawful = async (id: string): Promise<number> => {
  const rows = await test.admin<Row[]>`select id, position, step, round, on_date::text, is_positive as ok, data, rule_set, reason, replaces, recorded_by from admission_steps where case_id = ${id} order by position`
  const standing: Row[] = []
  for (const row of rows) {
    const at = row.replaces === null ? -1 : standing.findIndex((each) => each.id === row.replaces)
    if (at >= 0) standing[at] = { ...row, position: standing[at]?.position ?? 0 }
    else standing.push(row)
  }
  const passed = standing.filter(({ ok }) => ok === 1)
  const last = (step: string, before = Number.MAX_SAFE_INTEGER): Row | undefined => passed.findLast((row) => row.step === step && row.position < before)
  for (const row of standing) {
    const say = (rule: string): string => `${rule}: ${row.step} ${row.on_date}`
    for (const need of stands[row.step] ?? []) {
      const ground = last(need, row.position)
      expect(ground, say(`stands on ${need}`)).toBeDefined()
      expect((ground?.on_date ?? '9') <= row.on_date, say(`after ${need}`)).toBe(true)
    }
    expect(row.rule_set, say('text of its day')).toBe(row.on_date < '2026-05-18' ? '2014' : '2026')
    const decided = decidesOn[row.step]
    if (decided !== undefined) expect(last(decided, row.position)?.recorded_by, say('two persons')).not.toBe(row.recorded_by)
    const ended = standing.find((each) => each.ok === 0 && each.position < row.position && ['political_review', 'party_group_decision', 'approval'].includes(each.step))
    expect(ended, say('nothing after the end')).toBeUndefined()
  }
  for (const row of passed) {
    const say = (rule: string): string => `${rule}: ${row.step} ${row.on_date}`
    const { ballot, memberIds } = row.data
    if (ballot) {
      expect(ballot.present * 2 > 8, say('quorum')).toBe(true)
      expect((ballot.inFavour + ballot.writtenInFavour) * 2 > 8, say('ayes')).toBe(true)
    }
    if (memberIds) expect(memberIds.every((member) => world.formal.includes(member)) && (row.step === 'introducers' ? memberIds.length === 2 : memberIds.length >= 1 && memberIds.length <= 2), say('persons')).toBe(true)
    if (row.step === 'training') expect((row.data.hours ?? 0) >= 24 || (row.data.days ?? 0) >= 3, say('training')).toBe(true)
    if (!['cultivation_review', 'probation_review', 'conversion_meeting', 'conversion_party_group'].includes(row.step)) {
      expect(passed.filter((each) => each.step === row.step && each.round === row.round), say('once')).toHaveLength(1)
    }
  }
  const candidate = last('candidate')
  if (candidate) {
    expect(candidate.on_date >= monthsOn(last('activist')?.on_date ?? '9999-01-01', 12), 'a year of cultivation').toBe(true)
    expect(passed.filter((row) => row.step === 'cultivation_review' && row.on_date <= candidate.on_date).length, 'two reviews').toBeGreaterThanOrEqual(2)
    if (!last('candidate_publicity') && candidate.on_date >= '2026-05-18') expect(standing.some((row) => row.step === 'candidate' && row.reason !== null), 'publicity or a reason').toBe(true)
  }
  const [meeting, approval] = [last('admission_meeting'), last('approval')]
  if (meeting && approval) {
    expect(approval.on_date <= monthsOn(meeting.on_date, 6), 'approved in six months').toBe(true)
    if (approval.on_date > monthsOn(meeting.on_date, 3)) expect(approval.data.isSpecial === true && approval.reason !== null, 'special approval').toBe(true)
  }
  const extensions = passed.filter((row) => row.step === 'conversion_approval' && last('conversion_meeting', row.position)?.data.outcome === 'extend')
  expect(extensions.length, 'extended once').toBeLessThanOrEqual(1)
  for (const row of passed.filter(({ step }) => step === 'conversion_meeting')) {
    const extra = row.round === 2 ? (passed.findLast((each) => each.step === 'conversion_meeting' && each.round === 1)?.data.extendMonths ?? 0) : 0
    expect(row.on_date >= monthsOn(meeting?.on_date ?? '9999-01-01', 12 + extra), 'probation').toBe(true)
    if (row.data.outcome === 'extend') expect(row.round === 1 && (row.data.extendMonths ?? 0) >= 6 && (row.data.extendMonths ?? 0) <= 12, 'extension').toBe(true)
  }
  const [own] = await test.admin`select c.member_id, m.status, m.joined_on::text, m.formal_on::text, m.state from admission_cases c left join members m on m.tenant_id = c.tenant_id and m.id = c.member_id where c.id = ${id}`
  expect(own?.['member_id'] !== null, 'a member once placed').toBe(last('placement') !== undefined)
  if (last('placement')) expect(own?.['joined_on'], 'joined on the day of the meeting').toBe(meeting?.on_date)
  const decision = last('conversion_approval')
  const outcome = decision ? last('conversion_meeting', decision.position)?.data.outcome : undefined
  if (own?.['member_id'] !== null) {
    expect(own?.['status'] === 'formal', 'formal by approval').toBe(outcome === 'convert')
    expect(own?.['state'] === 'exited', 'cancelled by approval').toBe(outcome === 'cancel')
  }
  const [audit] = await test.admin`select count(*)::int as rows from audit_entries where subject_id = ${id} and action in ('admission.step-recorded', 'admission.step-corrected')`
  expect(audit?.['rows'], 'one audit row for each record').toBe(rows.length)
  return passed.length
}

describe('any order of calls', () => {
  it('reaches no unlawful state of a case', async () => {
    const lengths: number[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 30, maxLength: 70 }), fc.integer({ min: 0, max: 700 }), async (commands, begun) => {
        const appliedOn = shift('2025-01-01', begun)
        const { id } = await inTestScope(test, world.tenantId, (scope) => openCase(scope, applicant(world, appliedOn)), { actor: world.organizer, clock })
        let today = appliedOn
        for (const one of commands) today = await attempt(id, today, one)
        lengths.push(await requireLawful(id))
      }),
      { numRuns: 14, seed: 20_261_122, endOnFailure: true },
    )
    // Runs that never leave the first steps would prove nothing.
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(24)
    expect(lengths.filter((length) => length >= 12).length).toBeGreaterThanOrEqual(4)
  }, 240_000)
})
