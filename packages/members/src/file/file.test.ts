import { createTestDatabase, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { careList } from '../care/list-care.ts'
import { exportCare } from '../care/export-care.ts'
import { getMember } from '../get-member.ts'
import { listMembers } from '../list-members.ts'
import { answerCorrection } from '../self/answer-correction.ts'
import { listCorrections } from '../self/list-corrections.ts'
import { ownCorrections } from '../self/own-corrections.ts'
import { memberDataParts, ownData } from '../self/own-data.ts'
import { ownViews } from '../self/own-views.ts'
import { proposeCorrection } from '../self/propose-correction.ts'
import { revealOwn } from '../self/reveal-own.ts'
import { exitMember } from '../standing/exit-member.ts'
import { over, personActing, plantRoster, type RosterWorld } from '../testing/roster-world.ts'
import { unmaskMember } from '../unmask-member.ts'
import { updateMember } from '../update-member.ts'
import { endProtectedFact } from './end-protected-fact.ts'
import { listMemberChanges } from './list-member-changes.ts'
import { memberFile } from './member-file.ts'
import { partyStandingOf } from './party-standing.ts'
import { purgeExpiredFacts } from './purge-expired-facts.ts'
import { readProtectedFact } from './read-protected-fact.ts'
import { recordContact } from './record-contact.ts'
import { recordEducation } from './record-education.ts'
import { recordHonour } from './record-honour.ts'
import { recordProtectedFact } from './record-protected-fact.ts'
import { withdrawFileRecord } from './withdraw-file-record.ts'

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
const factOf = (memberId: string, change = {}) => ({ memberId, kind: 'illness' as const, content: '慢性病，定期复查', purpose: '住院慰问', validFrom: '2026-11-01', expiresOn: '2026-12-31', ...change })

describe('the file', () => {
  it('keeps schools and honours, takes mistakes out of force with the reason, and writes every change down', async () => {
    const id = await mine.register({ name: '曾雅文' })
    const school = await mine.inScope((scope) =>
      recordEducation(scope, { memberId: id, level: 'bachelor', degree: 'bachelor', school: '某警察学院', major: '侦查学', form: 'full_time', startedOn: '2008-09-01', endedOn: '2012-06-30' }),
    )
    await mine.inScope((scope) => recordHonour(scope, { memberId: id, kind: 'merit', level: 'city', title: '个人三等功', grantedBy: '某市公安局', grantedOn: '2024-01-10', documentNumber: null }))
    await mine.inScope((scope) => withdrawFileRecord(scope, { kind: 'education', id: school.id, reason: '重复登记' }))
    const file = await mine.inScope((scope) => memberFile(scope, { id }))
    expect(file.educations).toEqual([])
    expect(file.honours.map(({ title }) => title)).toEqual(['个人三等功'])
    const changes = await mine.inScope((scope) => listMemberChanges(scope, { id, limit: 50 }))
    expect(changes.map(({ field, before, after, reason }) => [field, before, after, reason])).toEqual([
      ['educations', '某警察学院', null, '重复登记'], ['honours', null, '个人三等功', '登记荣誉奖励'], ['educations', null, '某警察学院', '登记学历'],
    ])
    expect(await codeOf(mine.inScope((scope) => recordEducation(scope, { memberId: id, level: 'bachelor', degree: null, school: '某大学', major: '', form: 'full_time', startedOn: '2020-09-01', endedOn: '2019-06-30' })))).toBe('PERIOD_INVALID')
    expect(await codeOf(theirs.inScope((scope) => memberFile(scope, { id })))).toBe('NOT_FOUND')
    expect(await codeOf(mine.inScope((scope) => withdrawFileRecord(scope, { kind: 'honour', id: file.honours[0]?.id ?? '', reason: '重复' }), { access: over('/', 'member.read') }))).toBe('FORBIDDEN')
  })

  it('writes old and new of internal fields and only the fact for protected ones', async () => {
    const id = await mine.register()
    await mine.inScope((scope) => updateMember(scope, { id, version: 1, change: { jobTitle: '中队长', phone: '10000000009', policeNumber: '999001', policeType: 'criminal' }, reason: '岗位调整' }))
    const changes = await mine.inScope((scope) => listMemberChanges(scope, { id, limit: 50 }))
    expect(new Map(changes.map(({ field, before, after, isProtected }) => [field, [before, after, isProtected]]))).toEqual(
      new Map([['jobTitle', ['民警', '中队长', false]], ['phone', [null, null, true]], ['policeNumber', [null, null, true]], ['policeType', [null, 'criminal', false]]]),
    )
    expect(await mine.inScope((scope) => getMember(scope, { id }))).toMatchObject({ policeNumber: '****01', policeType: 'criminal' })
    expect(await mine.inScope((scope) => unmaskMember(scope, { id, field: 'policeNumber', reason: '核对警号' }))).toEqual({ value: '999001' })
    const [stored] = await test.admin`select encode(police_number_sealed, 'escape') as text from members where id = ${id}`
    expect(String(stored?.['text'])).not.toContain('999001')
    // Nobody becomes formal by a correction before the year is over.
    const young = await mine.register({ status: 'probationary', joinedOn: '2026-01-15', formalOn: null })
    expect(await codeOf(mine.inScope((scope) => updateMember(scope, { id: young, version: 1, change: { status: 'formal', formalOn: '2026-10-15' } })))).toBe('STANDING_TOO_EARLY')
  })

  it('counts standing from becoming formal and tells the days of suspension beside it', () => {
    const steps = [{ act: 'suspended', happenedOn: '2020-01-01' }, { act: 'restored', happenedOn: '2020-03-01' }]
    expect(partyStandingOf('2016-11-22', steps, '2026-11-21')).toEqual({ years: 9, suspendedDays: 60 })
    expect(partyStandingOf('2016-11-22', steps, '2026-11-22')).toEqual({ years: 10, suspendedDays: 60 })
    expect(partyStandingOf(null, [], '2026-11-22').years).toBeNull()
    expect(partyStandingOf('2016-07-01', [{ act: 'exited', happenedOn: '2020-06-30' }], '2026-11-22').years).toBe(3)
  })

  it('takes contacts only for somebody who is away or missing', async () => {
    const id = await mine.register({ name: '冯国强' })
    expect(await codeOf(mine.inScope((scope) => recordContact(scope, { memberId: id, contactedOn: '2026-11-01', way: 'phone', reached: true })))).toBe('CONTACT_NOT_NEEDED')
  })

  it('shows who left in the state filter, at the last branch only', async () => {
    const id = await mine.register({ name: '蒋志远' })
    await mine.inScope((scope) => exitMember(scope, { memberId: id, exitKind: 'transferred_out', on: '2026-11-01', reason: '调出' }))
    const ask = (orgUnitId: string, state?: 'exited') => mine.inScope((scope) => listMembers(scope, { limit: 100, orgUnitId, ...(state ? { state } : {}) }))
    expect((await ask(mine.branch.id, 'exited')).items.map((line) => line.id)).toContain(id)
    expect((await ask(mine.branch.id)).items.map((line) => line.id)).not.toContain(id)
    expect((await ask(mine.other.id, 'exited')).items).toEqual([])
  })
})

describe('protected facts', () => {
  it('are sealed, read with a purpose that leaves a trace for the member, and on no list', async () => {
    const id = await mine.register({ name: '何雨桐' })
    const fact = await mine.inScope((scope) => recordProtectedFact(scope, factOf(id)))
    expect((await mine.inScope((scope) => memberFile(scope, { id }))).protectedFacts?.map(({ kind, purpose }) => [kind, purpose])).toEqual([['illness', '住院慰问']])
    expect((await mine.inScope((scope) => memberFile(scope, { id }), { access: over('/', 'member.read') })).protectedFacts).toBeNull()
    expect(await codeOf(mine.inScope((scope) => readProtectedFact(scope, { id: fact.id, purpose: '走访慰问' }), { access: over('/', 'member.read') }))).toBe('FORBIDDEN')
    expect(await codeOf(theirs.inScope((scope) => readProtectedFact(scope, { id: fact.id, purpose: '走访慰问' })))).toBe('NOT_FOUND')
    expect(await mine.inScope((scope) => readProtectedFact(scope, { id: fact.id, purpose: '走访慰问' }), { actor: personActing('孙婧') })).toEqual({ content: '慢性病，定期复查' })
    const views = await mine.inScope((scope) => ownViews(scope), { actor: personActing('何雨桐', id) })
    expect(views.map(({ viewerName, field, purpose }) => [viewerName, field, purpose])).toEqual([['孙婧', 'illness', '走访慰问']])
    const line = await mine.inScope((scope) => careList(scope, { kind: 'illness', month: '2026-11', limit: 50 }))
    expect(line.items.find(({ memberId }) => memberId === id)).toMatchObject({ canOpen: true, years: null, onDay: null })
    expect(JSON.stringify(line)).not.toContain('慢性病')
    const noOpen = await mine.inScope((scope) => careList(scope, { kind: 'illness', month: '2026-11', limit: 50 }), { access: over('/', 'care.read') })
    expect(noOpen.items.every(({ canOpen }) => !canOpen)).toBe(true)
    const plain = await mine.inScope((scope) => listMemberChanges(scope, { id, limit: 50 }), { access: over('/', 'member.read') })
    expect(plain.map(({ field }) => field)).not.toContain('illness')
    expect((await mine.inScope((scope) => listMemberChanges(scope, { id, limit: 50 }))).map(({ field }) => field)).toContain('illness')
    const audit = await test.admin`select summary, details::text as details from audit_entries where subject_id = ${id}`
    expect(JSON.stringify(audit)).not.toMatch(/慢性病|患病|illness/)
  })

  it('are not readable after their last day and are forgotten by the worker, and at once when ended', async () => {
    const id = await mine.register()
    const [first, second] = [await mine.inScope((scope) => recordProtectedFact(scope, factOf(id))), await mine.inScope((scope) => recordProtectedFact(scope, factOf(id, { kind: 'hardship' })))]
    const later = fixedClock('2027-01-01T01:00:00Z')
    expect(await codeOf(mine.inScope((scope) => readProtectedFact(scope, { id: first.id, purpose: '走访慰问' }), { clock: later }))).toBe('NOT_FOUND')
    await mine.inScope((scope) => endProtectedFact(scope, { id: second.id, reason: '困难已解除' }))
    expect(await codeOf(mine.inScope((scope) => readProtectedFact(scope, { id: second.id, purpose: '走访慰问' })))).toBe('NOT_FOUND')
    expect(await mine.inScope((scope) => purgeExpiredFacts(scope), { clock: later })).toBeGreaterThanOrEqual(1)
    const rows = await test.admin`select content_sealed from member_protected_facts where member_id = ${id}`
    expect(rows.map((row) => row['content_sealed'])).toEqual([null, null])
    expect(await codeOf(mine.inScope((scope) => recordProtectedFact(scope, factOf(id, { expiresOn: '2028-11-23' }))))).toBe('PURPOSE_TOO_LONG')
  })
})

describe('care lists', () => {
  it('fill themselves with birthdays, party anniversaries and old members, page by page', async () => {
    const world = await plantRoster(test)
    const [a, b] = [await world.register({ name: '安立', birthDate: '1990-12-05', joinedOn: '2012-06-30', formalOn: '2013-06-30' }), await world.register({ name: '白敏', birthDate: '1980-12-03' })]
    const old = await world.register({ name: '陈福', birthDate: '1950-02-28', joinedOn: '1974-07-01', formalOn: '1975-07-01', category: 'retired' })
    const ask = (kind: 'birthday' | 'political_birthday' | 'veterans', month: string, cursor?: string) => world.inScope((scope) => careList(scope, { kind, month, limit: 1, ...(cursor ? { cursor } : {}) }))
    const first = await ask('birthday', '2026-12')
    const second = await ask('birthday', '2026-12', first.next ?? '')
    expect([first.total, first.items.map((line) => [line.memberId, line.onDay, line.years]), second.items.map(({ memberId }) => memberId), second.next]).toEqual([2, [[b, '2026-12-03', 46]], [a], null])
    expect((await ask('political_birthday', '2026-06')).items.map((line) => [line.memberId, line.onDay, line.years])).toEqual([[a, '2026-06-30', 14]])
    expect((await ask('veterans', '2026-11')).items.map((line) => [line.memberId, line.isHonoured, line.years])).toEqual([[old, true, 51]])
    expect((await ask('birthday', '2027-02')).items).toMatchObject([{ onDay: '2027-02-28' }])
    const sheet = await world.inScope((scope) => exportCare(scope, { kind: 'birthday', month: '2026-12' }))
    expect(sheet.fileName).toBe('关怀名单-生日2026-12.xlsx')
    expect(await codeOf(world.inScope((scope) => careList(scope, { kind: 'birthday', month: '2026-12', orgUnitId: world.root.id, limit: 5 }), { access: over(world.branch.path, 'care.read') }))).toBe('NOT_FOUND')
  })
})

describe('a correction', () => {
  it('is proposed by the member, answered once by somebody else, and changes the file', async () => {
    const id = await mine.register({ name: '唐倩', gender: 'male' })
    const [self, organizer] = [personActing('唐倩', id), personActing('李敏')]
    const propose = (value: string) => mine.inScope((scope) => proposeCorrection(scope, { field: 'jobTitle', value, reason: '岗位已调整', evidence: '任职文件' }), { actor: self })
    expect(await codeOf(propose('民警'))).toBe('CORRECTION_SAME')
    const { id: correction } = await propose('副中队长')
    expect(await codeOf(propose('中队长'))).toBe('CORRECTION_PENDING')
    expect(await codeOf(mine.inScope((scope) => answerCorrection(scope, { id: correction, accept: true, answer: '' }), { actor: self }))).toBe('SECOND_PERSON_REQUIRED')
    expect(await codeOf(mine.inScope((scope) => answerCorrection(scope, { id: correction, accept: true, answer: '' }), { actor: organizer, access: over(mine.other.path, 'member.read', 'member.manage') }))).toBe('NOT_FOUND')
    const waiting = await mine.inScope((scope) => listCorrections(scope, { which: 'pending', limit: 50 }), { actor: organizer })
    expect(waiting.items.find((line) => line.id === correction)).toMatchObject({ memberName: '唐倩', current: '民警', value: '副中队长', canAnswer: true })
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(mine.inScope((scope) => answerCorrection(scope, { id: correction, accept: true, answer: '' }), { actor: organizer }))))
    expect(outcomes.toSorted()).toEqual(['CORRECTION_ANSWERED', 'CORRECTION_ANSWERED', 'done'])
    expect(await mine.inScope((scope) => getMember(scope, { id }))).toMatchObject({ jobTitle: '副中队长' })
    const again = await propose('教导员')
    await mine.inScope((scope) => answerCorrection(scope, { id: again.id, accept: false, answer: '未见任职文件' }), { actor: organizer })
    expect(await codeOf(propose('教导员'))).toBe('CORRECTION_REFUSED_BEFORE')
    expect((await mine.inScope((scope) => ownCorrections(scope), { actor: self })).map(({ status, answer }) => [status, answer])).toEqual([['refused', '未见任职文件'], ['accepted', null]])
    expect(await codeOf(mine.inScope((scope) => proposeCorrection(scope, { field: 'education', value: 'unknown', reason: '有误', evidence: '' }), { actor: self }))).toBe('CORRECTION_VALUE_INVALID')
  })
})

describe('everything about me', () => {
  it('comes as one document with the own protected values, and of nobody else', async () => {
    const id = await mine.register({ name: '吴建军' })
    await mine.inScope((scope) => recordProtectedFact(scope, factOf(id, { content: '父亲住院' , kind: 'family' })))
    const self = personActing('吴建军', id)
    const data = await mine.inScope((scope) => ownData(scope, memberDataParts), { actor: self })
    expect(data.parts.map(({ key }) => key)).toEqual(['file', 'affiliations', 'posts', 'standing', 'educations', 'honours', 'protected_facts', 'changes', 'corrections', 'views'])
    expect(JSON.stringify(data)).toContain('父亲住院')
    expect(data.parts[0]?.data).toMatchObject({ name: '吴建军', phone: '10000000001' })
    expect(await mine.inScope((scope) => revealOwn(scope, { field: 'phone' }), { actor: self })).toEqual({ value: '10000000001' })
    expect(await codeOf(mine.inScope((scope) => ownData(scope, memberDataParts), { actor: personActing('无党员账号') }))).toBe('NOT_FOUND')
    expect(await codeOf(theirs.inScope((scope) => ownData(scope, memberDataParts), { actor: self }))).toBe('NOT_FOUND')
  })
})
