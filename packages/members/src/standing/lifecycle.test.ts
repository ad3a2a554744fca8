import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@dangjian/db/testing'
import { addDays, addMonthsClamped, fixedClock } from '@dangjian/kernel'
import { appointPost, createOrgUnit, postsOfMember } from '@dangjian/org'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachMembers, attachmentsOf } from '../attach-members.ts'
import { branchRoster } from '../branch-roster.ts'
import { getMember } from '../get-member.ts'
import { memberHistory } from '../member-history.ts'
import { over, personActing, plantRoster, type RosterWorld } from '../testing/roster-world.ts'
import { changeMemberState } from './change-member-state.ts'
import { convertMember } from './convert-member.ts'
import { cancelProbation, exitMember } from './exit-member.ts'
import { moveMember, readmitMember } from './move-member.ts'
import { exitsClosedIn, exitsOfStatus, stateAfter, statesOfAct, type Standing, type StandingStep } from './standing.ts'
import { findStanding, listStandings } from './standing-store.ts'
import { stepRefusal } from './step-refusal.ts'

let test: TestDatabase
let mine: RosterWorld
let theirs: RosterWorld
beforeAll(async () => {
  test = await createTestDatabase()
  mine = await plantRoster(test)
  theirs = await plantRoster(test)
})
afterAll(() => test.drop())

const codeOf = async (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error))

describe('leaving', () => {
  it('closes the affiliation and the posts on the day, keeps the record and is seen by the last branch', async () => {
    const id = await mine.register({ name: '邓晓燕' })
    await mine.inScope((scope) => appointPost(scope, { orgUnitId: mine.branch.id, memberId: id, post: 'publicity', validFrom: '2024-01-01' }))
    await mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'deceased', on: '2026-11-10', reason: '因病去世' }))
    const history = await mine.inScope((scope) => memberHistory(scope, { id }))
    expect(history.affiliations.map(({ validTo }) => validTo)).toEqual(['2026-11-10'])
    expect(await mine.inScope((scope) => postsOfMember(scope, id, '2026-11-10'))).toEqual([])
    expect((await mine.inScope((scope) => branchRoster(scope, mine.branch.id, '2026-11-22'))).map(({ memberId }) => memberId)).not.toContain(id)
    expect((await mine.inScope((scope) => branchRoster(scope, mine.branch.id, '2026-11-09'))).map(({ memberId }) => memberId)).toContain(id)
    const access = over(mine.branch.path, 'member.read')
    expect(await mine.inScope((scope) => getMember(scope, { id }), { access })).toMatchObject({ state: 'exited', exitKind: 'deceased', exitedOn: '2026-11-10' })
    expect(await codeOf(mine.inScope((scope) => getMember(scope, { id }), { access: over(mine.other.path, 'member.read') }))).toBe('NOT_FOUND')
    expect(await codeOf(mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'resigned', on: '2026-11-12', reason: '本人要求' })))).toBe('STANDING_NOT_POSSIBLE')
  })

  it('ends the attachment to a temporary branch as well', async () => {
    const id = await mine.register()
    const mission = await mine.inScope((scope) => createOrgUnit(scope, { parentId: mine.root.id, kind: 'branch', form: 'temporary_branch', name: '援建工作队临时党支部', shortName: '援建队' }))
    await mine.inScope((scope) => attachMembers(scope, mission, [id], '2026-10-01'))
    await mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'deceased', on: '2026-11-10', reason: '因公去世' }))
    expect(await mine.inScope((scope) => attachmentsOf(scope, [mission.id]))).toMatchObject([{ memberId: id, validTo: '2026-11-10' }])
  })

  it('is not for a member of another tenant, not in the future and not by a kind that does not fit the status', async () => {
    const id = await mine.register()
    expect(await codeOf(theirs.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'deceased', on: '2026-11-10', reason: '去世' })))).toBe('NOT_FOUND')
    expect(await codeOf(mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'deceased', on: '2026-11-23', reason: '去世' })))).toBe('DATE_IN_FUTURE')
    expect(await codeOf(mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'cancelled', on: '2026-11-10', reason: '取消' })))).toBe('EXIT_NOT_POSSIBLE')
  })

  it('after a transfer out is no end: the same record comes back, after anything else only with a new admission', async () => {
    const id = await mine.register()
    await mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'transferred_out', on: '2026-10-01', reason: '调往其他单位', documentNumber: '川组介〔2026〕1号' }))
    await mine.inScope((scope) => readmitMember(scope, { memberId: id, orgUnitId: mine.other.id, on: '2026-11-01', reason: '调回' }))
    expect(await mine.inScope((scope) => getMember(scope, { id }))).toMatchObject({ state: 'active', exitKind: null, orgUnitId: mine.other.id, status: 'formal' })
    await mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'removed', on: '2026-11-05', reason: '党支部大会决定' }))
    expect(await codeOf(mine.inScope((scope) => readmitMember(scope, { memberId: id, orgUnitId: mine.other.id, on: '2026-11-06', reason: '重新入党' })))).toBe('READMISSION_NEEDS_ADMISSION')
  })
})

describe('probation', () => {
  it('ends after a year at the earliest, standing counts from that day, and what changed is on record', async () => {
    const id = await mine.register({ status: 'probationary', joinedOn: '2025-11-15', formalOn: null })
    expect(await codeOf(mine.inScope((scope) => convertMember(scope, { memberId: id, formalOn: '2026-11-14', reason: '支部大会讨论通过' })))).toBe('STANDING_TOO_EARLY')
    await mine.inScope((scope) => convertMember(scope, { memberId: id, formalOn: '2026-11-15', reason: '支部大会讨论通过' }))
    expect(await mine.inScope((scope) => getMember(scope, { id }))).toMatchObject({ status: 'formal', formalOn: '2026-11-15' })
    const rows = await test.admin`select field, before, after from member_changes where member_id = ${id} order by field`
    expect(rows.map((row) => [row['field'], row['before'], row['after']])).toEqual([['formalOn', null, '2026-11-15'], ['status', 'probationary', 'formal']])
    expect(await codeOf(mine.inScope((scope) => cancelProbation(scope, { memberId: id, on: '2026-11-16', reason: '不履行义务' })))).toBe('EXIT_NOT_POSSIBLE')
  })

  it('may be cancelled, which is an exit of its own kind', async () => {
    const id = await mine.register({ status: 'probationary', joinedOn: '2025-11-15', formalOn: null })
    await mine.inScope((scope) => cancelProbation(scope, { memberId: id, on: '2026-11-16', reason: '支部大会讨论决定' }))
    expect(await mine.inScope((scope) => getMember(scope, { id }))).toMatchObject({ state: 'exited', exitKind: 'cancelled' })
  })
})

describe('going away', () => {
  it('leads from missing to suspension after six months by another person, and to removal after two years more (EDU-10)', async () => {
    const id = await mine.register()
    const [recorder, decider] = [personActing('李敏'), personActing('孙婧')]
    await mine.inScope((scope) => changeMemberState(scope, { memberId: id, act: 'contact_lost', on: '2024-04-30', reason: '电话和住址均无法联系' }), { actor: recorder })
    const suspend = (on: string) => ({ memberId: id, act: 'suspended', ground: 'lost_contact', on, reason: '失去联系6个月以上', documentNumber: '党支〔2024〕3号' }) as const
    expect(await codeOf(mine.inScope((scope) => changeMemberState(scope, suspend('2024-10-29')), { actor: decider }))).toBe('STANDING_TOO_EARLY')
    expect(await codeOf(mine.inScope((scope) => changeMemberState(scope, suspend('2024-10-30')), { actor: recorder }))).toBe('SECOND_PERSON_REQUIRED')
    expect(await codeOf(mine.inScope((scope) => changeMemberState(scope, suspend('2024-10-30')), { actor: decider, access: over('/', 'member.read', 'member.manage') }))).toBe('FORBIDDEN')
    await mine.inScope((scope) => changeMemberState(scope, suspend('2024-10-30')), { actor: decider })
    expect((await mine.inScope((scope) => branchRoster(scope, mine.branch.id, '2026-11-22'))).map(({ memberId }) => memberId)).not.toContain(id)
    expect((await mine.inScope((scope) => branchRoster(scope, mine.branch.id, '2024-10-29'))).map(({ memberId }) => memberId)).toContain(id)
    const remove = (on: string) => ({ memberId: id, exitKind: 'removed', on, reason: '自行脱党' }) as const
    expect(await codeOf(mine.inScope((scope) => exitMember(scope, remove('2026-10-29'))))).toBe('STANDING_TOO_EARLY')
    await mine.inScope((scope) => exitMember(scope, remove('2026-10-30')))
    expect((await mine.inScope((scope) => listStandings(scope, id))).map(({ act }) => act)).toEqual(['exited', 'suspended', 'contact_lost'])
  })

  it('for study abroad allows suspension only after more than five years, and restoring ends the stay (EDU-11)', async () => {
    const id = await mine.register()
    await mine.inScope((scope) => changeMemberState(scope, { memberId: id, act: 'left', stay: 'abroad_study', place: '国外某大学', on: '2021-03-31', reason: '公派留学' }), { actor: personActing('李敏') })
    const suspend = (on: string) => ({ memberId: id, act: 'suspended', ground: 'studying_abroad', on, reason: '出国学习超过5年', documentNumber: '党支〔2026〕3号' }) as const
    const decider = personActing('孙婧')
    expect(await codeOf(mine.inScope((scope) => changeMemberState(scope, suspend('2026-03-31')), { actor: decider }))).toBe('STANDING_TOO_EARLY')
    await mine.inScope((scope) => changeMemberState(scope, suspend('2026-04-01')), { actor: decider })
    await mine.inScope((scope) => changeMemberState(scope, { memberId: id, act: 'restored', on: '2026-09-01', reason: '回国', documentNumber: '党支〔2026〕9号' }), { actor: decider })
    expect(await mine.inScope((scope) => findStanding(scope, id))).toMatchObject({ state: 'active', stay: null, suspension: null })
  })

  it('is no way to move; a move keeps exactly one affiliation open and ends the posts left behind', async () => {
    const id = await mine.register()
    await mine.inScope((scope) => appointPost(scope, { orgUnitId: mine.branch.id, memberId: id, post: 'discipline', validFrom: '2024-01-01' }))
    expect(await codeOf(mine.inScope((scope) => moveMember(scope, { memberId: id, orgUnitId: mine.root.id, on: '2026-11-01', reason: '工作调动' })))).toBe('BRANCH_REQUIRED')
    expect(await codeOf(mine.inScope((scope) => moveMember(scope, { memberId: id, orgUnitId: mine.branch.id, on: '2026-11-01', reason: '工作调动' })))).toBe('ALREADY_THERE')
    await mine.inScope((scope) => moveMember(scope, { memberId: id, orgUnitId: mine.other.id, on: '2026-11-01', reason: '工作调动' }))
    const history = await mine.inScope((scope) => memberHistory(scope, { id }))
    expect(history.affiliations.map(({ orgUnitId, validFrom, validTo }) => [orgUnitId, validFrom, validTo])).toEqual([
      [mine.other.id, '2026-11-01', null], [mine.branch.id, '2015-07-01', '2026-11-01'],
    ])
    expect(history.posts.map(({ validTo }) => validTo)).toEqual(['2026-11-01'])
  })
})

describe('the lifecycle as a machine', () => {
  const today = '2046-11-22'
  const steps = fc.array(
    fc.record({
      act: fc.constantFrom('converted', 'left', 'returned', 'contact_lost', 'contact_found', 'suspended', 'restored', 'moved', 'exited', 'readmitted'),
      days: fc.integer({ min: -40, max: 1200 }),
      stay: fc.constantFrom('elsewhere', 'abroad_study', 'abroad_settled'),
      ground: fc.constantFrom('lost_contact', 'settled_abroad', 'studying_abroad'),
      exitKind: fc.constantFrom('transferred_out', 'expelled', 'removed', 'persuaded_out', 'resigned', 'cancelled', 'deceased'),
    }),
    { maxLength: 25 },
  )

  it('reaches no unlawful state by any order of steps', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('formal', 'probationary'), (commands, status) => {
        let standing: Standing = { state: 'active', status, joinedOn: '2015-07-01', lastStepOn: null, belongsSince: '2015-07-01', stay: null, contactLostOn: null, suspension: null, exitKind: null }
        let day = '2015-07-01'
        for (const command of commands) {
          const on = addDays(day, command.days)
          const step = { ...command, on } as StandingStep
          const refusal = stepRefusal(standing, step, today)
          const before = standing
          if (refusal) continue
          expect(on >= day && on <= today).toBe(true)
          expect(statesOfAct[step.act]).toContain(before.state)
          if (step.act === 'exited') {
            expect(exitsOfStatus[before.status]).toContain(step.exitKind)
            expect(exitsClosedIn[before.state] ?? []).not.toContain(step.exitKind)
            if (step.exitKind === 'removed' && before.suspension?.ground === 'lost_contact') expect(on >= addMonthsClamped(before.suspension.on, 24)).toBe(true)
          }
          if (step.act === 'suspended' && step.ground === 'lost_contact') expect(on >= addMonthsClamped(before.contactLostOn ?? today, 6)).toBe(true)
          if (step.act === 'suspended' && step.ground === 'studying_abroad') expect(on > addMonthsClamped(before.stay?.since ?? today, 60)).toBe(true)
          if (step.act === 'converted') expect(on >= addMonthsClamped(before.joinedOn, 12) && before.status === 'probationary').toBe(true)
          const state = stateAfter(before, step.act)
          standing = {
            ...before, state, lastStepOn: on,
            status: step.act === 'converted' ? 'formal' : before.status,
            stay: step.act === 'left' ? { kind: step.stay, since: on } : ['returned', 'restored', 'moved', 'exited'].includes(step.act) ? null : before.stay,
            contactLostOn: step.act === 'contact_lost' ? on : state === 'suspended' ? before.contactLostOn : null,
            suspension: step.act === 'suspended' ? { ground: step.ground, on } : null,
            exitKind: step.act === 'exited' ? step.exitKind : null,
          }
          day = on
          // What always holds: only who left has an exit kind, only who is away has an open stay, only who is suspended has a ground.
          expect(standing.exitKind !== null).toBe(state === 'exited')
          expect(standing.suspension !== null).toBe(state === 'suspended')
          if (state === 'mobile') expect(standing.stay).not.toBeNull()
          if (state === 'active') expect(standing.stay).toBeNull()
        }
      }),
      { numRuns: 400 },
    )
  })

  it('in the database follows the same machine: one open affiliation unless gone, one step per accepted command', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ act: fc.constantFrom('left', 'returned', 'contact_lost', 'contact_found', 'exited', 'moved'), days: fc.integer({ min: 0, max: 90 }) }), { maxLength: 8 }), async (commands) => {
        const id = await mine.register()
        let [day, accepted] = ['2020-01-01', 0]
        const clock = fixedClock('2026-11-22T01:00:00Z')
        for (const { act, days } of commands) {
          const on = addDays(day, days)
          const outcome = await codeOf(
            mine.inScope(
              (scope) =>
                act === 'exited'
                  ? exitMember(scope, { memberId: id, exitKind: 'deceased', on, reason: '去世' })
                  : act === 'moved'
                    ? findStanding(scope, id).then(() => moveMember(scope, { memberId: id, orgUnitId: accepted % 2 === 0 ? mine.other.id : mine.branch.id, on, reason: '调动' }))
                    : changeMemberState(scope, act === 'left' ? { memberId: id, act, on, reason: '外出', stay: 'elsewhere', place: '外省' } : { memberId: id, act, on, reason: '联系情况' }),
              { clock },
            ),
          )
          expect(['done', 'STANDING_NOT_POSSIBLE', 'STANDING_DATE_ORDER', 'ALREADY_THERE', 'EXIT_NOT_POSSIBLE']).toContain(outcome)
          if (outcome === 'done') [day, accepted] = [on, accepted + 1]
        }
        const [row] = await test.admin`
          select m.state, (select count(*)::int from affiliations a where a.member_id = m.id and a.valid_to is null) as open,
            (select count(*)::int from member_stays s where s.member_id = m.id and s.until is null) as stays, (select count(*)::int from member_standings t where t.member_id = m.id) as steps
          from members m where m.id = ${id}`
        expect(row?.['open']).toBe(row?.['state'] === 'exited' ? 0 : 1)
        expect(row?.['steps']).toBe(accepted)
        if (row?.['state'] === 'active' || row?.['state'] === 'exited') expect(row['stays']).toBe(0)
      }),
      { numRuns: 12 },
    )
  })

  it('deletes nobody: only the undo of an import takes members away', () => {
    const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    const deleting = files.filter((file) => /\.delete\((members|affiliations|memberStandings|memberChanges|memberHonours|memberEducations)\)/.test(readFileSync(join(import.meta.dirname, '..', file), 'utf8')))
    expect(deleting.every((file) => /import-(undo|members)-store\.ts$/.test(file))).toBe(true)
  })
})
