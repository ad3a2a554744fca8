import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { getMeeting, planMeeting } from '@dangjian/life'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  agreeExclusion, announceBallot, announcedResult, approveExclusion, cancelBallot, castBallot, closeBallot, confirmCount, countBallot, createBallot, describeBallotProof, exportBallotProof, fixRoster, getBallot, listBallots,
  markElectors, myBallot, myBallots, nameSupervisors, openBallot, proposeExclusion, recordLetter, recountBallot, startSecondRound,
} from '../index.ts'
import { accessOver, actorsOf, announced, day, foundWorld, openedBallot, person, vote, type BallotActors, type BallotWorld } from '../testing/ballot-world.ts'

let test: TestDatabase
let world: BallotWorld
let foreign: BallotWorld
let actors: BallotActors

beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test)
  foreign = await foundWorld(test)
  actors = actorsOf(test, world)
})
afterAll(() => test.drop())

const yes = { kind: 'resolution', choice: 'yes' } as const
const no = { kind: 'resolution', choice: 'no' } as const
const one = (index: number): string => world.people[index] ?? ''

describe('an admission ballot', () => {
  it('goes from the roster to the result: phones, paper and a letter counted together, the verdict with its article, the resolution in the meeting, the printed proof', async () => {
    const { id: meetingId } = await inTestScope(test, world.tenantId, (scope) =>
      planMeeting(scope, { orgUnitId: world.branch.id, kind: 'general_meeting', title: '支部党员大会', date: day, time: '15:00', place: '会议室', agenda: ['讨论接收预备党员'] }), { clock: { now: () => new Date('2026-11-19T01:00:00Z') } })
    const { id } = await actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'admission', title: '是否同意接收周晓彤同志为中共预备党员', heldOn: day, meetingId }))
    expect(await actors.secretary((scope) => fixRoster(scope, { id }))).toEqual({ eligible: 10 })
    await actors.secretary((scope) => recordLetter(scope, { id, memberId: one(0), stance: 'yes', attachmentNumber: '附件1', receivedOn: '2026-11-19' }))
    await actors.secretary((scope) => markElectors(scope, { id, absent: world.people.slice(1, 4), paper: [one(4)] }))
    await actors.secretary((scope) => nameSupervisors(scope, { id, supervisorIds: [one(9)], tellerIds: [one(8)] }))
    await expect(actors.secretary((scope) => openBallot(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_WAY_REVEALS' })
    await actors.secretary((scope) => markElectors(scope, { id, paper: [one(5), one(6)] }))
    // 6 of 10 present: more than half; the letter is no attendance.
    const { code } = await actors.secretary((scope) => openBallot(scope, { id }))
    expect((await actors.secretary((scope) => getBallot(scope, { id }))).opening).toMatchObject({ eligible: 10, present: 6, requiredToOpen: 6, requiredToPass: 6, opens: true })
    await expect(vote(actors, id, one(4), yes)).rejects.toMatchObject({ code: 'BALLOT_ON_PAPER' })
    await expect(vote(actors, id, one(1), yes)).rejects.toMatchObject({ code: 'BALLOT_ABSENT' })
    await expect(vote(actors, id, world.probationary, yes)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const receipts: string[] = []
    for (const index of [7, 8]) receipts.push((await vote(actors, id, one(index), yes)).receipt)
    await expect(vote(actors, id, one(7), no)).rejects.toMatchObject({ code: 'URN_ALREADY_CAST' })
    receipts.push((await vote(actors, id, one(9), no)).receipt)
    expect((await actors.secretary((scope) => getBallot(scope, { id }))).turnout).toEqual({ expected: 3, cast: 3 })
    await actors.secretary((scope) => closeBallot(scope, { id }))
    await expect(vote(actors, id, one(7), no)).rejects.toMatchObject({ code: 'BALLOT_PHASE' })
    await expect(actors.secretary((scope) => countBallot(scope, { id, code: code ?? '' }))).rejects.toMatchObject({ code: 'BALLOT_PAPER_REQUIRED' })
    const paper = { issued: 3, returned: 3, invalid: 0, votes: [{ key: 'question', yes: 3, no: 0, abstain: 0 }] }
    await expect(actors.secretary((scope) => countBallot(scope, { id, code: code ?? '', paper: { ...paper, issued: 4 } }))).rejects.toMatchObject({ code: 'BALLOT_PAPER_COUNT' })
    await expect(actors.secretary((scope) => countBallot(scope, { id, code: 'AAAA-AAAA-AAAA', paper }))).rejects.toMatchObject({ code: 'URN_CODE_WRONG' })
    await actors.secretary((scope) => countBallot(scope, { id, code: code ?? '', paper }))
    await expect(actors.secretary((scope) => announceBallot(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_PHASE' })
    await expect(actors.member(one(8), (scope) => confirmCount(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await actors.member(one(9), (scope) => myBallots(scope))).find((line) => line.id === id)).toMatchObject({ standing: 'voted', toConfirm: true })
    await actors.member(one(9), (scope) => confirmCount(scope, { id }))
    await actors.secretary((scope) => announceBallot(scope, { id }))
    const detail = await actors.secretary((scope) => getBallot(scope, { id }))
    expect(detail.result).toMatchObject({ eligible: 10, present: 6, isPassed: true, requiredToPass: 6, written: { yes: 1 }, figures: { issued: 6, returned: 6, valid: 6, invalid: 0, votes: [{ yes: 5, no: 1, abstain: 0 }] } })
    expect(detail.result?.verdict).toMatchObject({ outcome: 'ok', citation: '《发展党员工作细则》第十九条、第二十条' })
    expect(detail.receipts).toEqual([...receipts].sort())
    expect((await actors.member(one(5), (scope) => myBallot(scope, { id }))).receipts).toEqual(detail.receipts)
    const { resolutions } = await actors.organizer((scope) => getMeeting(scope, { id: meetingId }))
    expect(resolutions).toMatchObject([{ title: '是否同意接收周晓彤同志为中共预备党员', eligible: 10, present: 6, inFavour: 6, against: 1, abstained: 0, outcome: 'passed' }])
    expect(await actors.secretary((scope) => announcedResult(scope, id))).toMatchObject({ isPassed: true, eligible: 10, present: 6, written: { yes: 1, no: 0, abstain: 0 } })
    const proof = await actors.secretary((scope) => describeBallotProof(scope, { id }))
    expect(JSON.stringify(proof.blocks)).toContain('"实到会人数","value":"6名"')
    expect(JSON.stringify(proof.blocks)).toContain('马十方')
    const file = await actors.secretary((scope) => exportBallotProof(scope, { id, format: 'word' }))
    expect([file.fileName, Buffer.from(file.contentBase64, 'base64').subarray(0, 2).toString()]).toEqual(['是否同意接收周晓彤同志为中共预备党员投票结果报告单.docx', 'PK'])
  })

  it('does not open at half, takes no letter once open, and takes none in an election or for somebody present', async () => {
    const { id } = await actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'admission', title: '是否同意接收李某同志', heldOn: day }))
    await actors.secretary((scope) => fixRoster(scope, { id }))
    await actors.secretary((scope) => nameSupervisors(scope, { id, supervisorIds: [one(9)], tellerIds: [one(8)] }))
    await actors.secretary((scope) => markElectors(scope, { id, absent: world.people.slice(0, 5) }))
    await expect(actors.secretary((scope) => openBallot(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_NO_QUORUM', details: { verdictWhat: '有表决权的正式党员到会5名，少1名，不能开会。', needsReason: false } })
    await expect(actors.secretary((scope) => openBallot(scope, { id, reason: '时间紧迫' }))).rejects.toMatchObject({ code: 'BALLOT_NO_QUORUM' })
    await expect(actors.secretary((scope) => recordLetter(scope, { id, memberId: one(0), stance: 'yes', attachmentNumber: '1', receivedOn: '2026-11-21' }))).rejects.toMatchObject({ code: 'BALLOT_LETTER_LATE' })
    await expect(actors.secretary((scope) => recordLetter(scope, { id, memberId: one(9), stance: 'yes', attachmentNumber: '1', receivedOn: day }))).rejects.toMatchObject({ code: 'BALLOT_SUPERVISOR_ABSENT' })
    await actors.secretary((scope) => recordLetter(scope, { id, memberId: one(0), stance: 'yes', attachmentNumber: '1', receivedOn: day }))
    await expect(actors.secretary((scope) => markElectors(scope, { id, phone: [one(0)] }))).rejects.toMatchObject({ code: 'BALLOT_LETTER_GIVEN' })
    await actors.secretary((scope) => markElectors(scope, { id, phone: [one(4)] }))
    await actors.secretary((scope) => openBallot(scope, { id }))
    await expect(actors.secretary((scope) => recordLetter(scope, { id, memberId: one(1), stance: 'no', attachmentNumber: '2', receivedOn: day }))).rejects.toMatchObject({ code: 'BALLOT_PHASE' })
    await actors.secretary((scope) => cancelBallot(scope, { id, reason: '会议因任务中止' }))
    await expect(vote(actors, id, one(5), yes)).rejects.toMatchObject({ code: 'BALLOT_PHASE' })
    const ordinary = await actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'other', title: '其他事项', heldOn: day }))
    await expect(actors.secretary((scope) => recordLetter(scope, { id: ordinary.id, memberId: one(0), stance: 'yes', attachmentNumber: '1', receivedOn: day }))).rejects.toMatchObject({ code: 'BALLOT_LETTER_NOT_COUNTED' })
  })
})

describe('exclusions (rules.md 1.3)', () => {
  it('leave 应到会 only with the consent of the superior organization, by a second person, and of the meeting', async () => {
    const { id } = await actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'other', title: '除外表决', heldOn: day }))
    await actors.secretary((scope) => proposeExclusion(scope, { id, memberId: one(3), reason: 'long_illness', ground: '因病长期卧床，医院证明' }))
    await expect(actors.secretary((scope) => fixRoster(scope, { id }))).rejects.toMatchObject({ code: 'QUORUM_EXCLUSION_INCOMPLETE' })
    await expect(actors.secretary((scope) => approveExclusion(scope, { id, memberId: one(3) }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(actors.secretary((scope) => agreeExclusion(scope, { id, memberId: one(3) }))).rejects.toMatchObject({ code: 'BALLOT_EXCLUSION_UNAPPROVED' })
    await expect(actors.secretary((scope) => proposeExclusion(scope, { id, memberId: world.probationary, reason: 'abroad', ground: '出国六个月以上' }))).rejects.toMatchObject({ code: 'BALLOT_EXCLUSION_UNFIT' })
    await actors.organizer((scope) => approveExclusion(scope, { id, memberId: one(3) }))
    await expect(actors.secretary((scope) => fixRoster(scope, { id }))).rejects.toMatchObject({ code: 'QUORUM_EXCLUSION_INCOMPLETE' })
    await actors.secretary((scope) => agreeExclusion(scope, { id, memberId: one(3) }))
    expect(await actors.secretary((scope) => fixRoster(scope, { id }))).toEqual({ eligible: 9 })
  })
})

describe('a term election', () => {
  const elect = (index: number[]) => ({ kind: 'election' as const, votes: world.people.slice(0, 4).map((memberId, at) => ({ memberId, choice: index.includes(at) ? ('yes' as const) : ('no' as const) })), writeIns: [] as string[] })

  it('asks for the surplus rounded up, counts who is elected by more than half of 应到会, and leaves the rest to a second round', async () => {
    const base = { orgUnitId: world.branch.id, matter: 'term_election' as const, title: '选举新一届支部委员会委员', heldOn: day, seats: 3 }
    await expect(actors.secretary((scope) => createBallot(scope, { ...base, candidateIds: world.people.slice(0, 3) }))).rejects.toMatchObject({ code: 'BALLOT_SURPLUS_MISSING', details: { verdictWhy: '应选3名，差额不少于20%即1名，候选人应有4名。' } })
    await expect(actors.secretary((scope) => createBallot(scope, { ...base, candidateIds: world.people.slice(0, 2) }))).rejects.toMatchObject({ code: 'BALLOT_CANDIDATES_FEW' })
    await expect(actors.secretary((scope) => createBallot(scope, { ...base, candidateIds: [...world.people.slice(0, 3), world.probationary] }))).rejects.toMatchObject({ code: 'BALLOT_CANDIDATE_UNFIT' })
    const { id } = await actors.secretary((scope) => createBallot(scope, { ...base, candidateIds: world.people.slice(0, 4) }))
    await actors.secretary((scope) => fixRoster(scope, { id }))
    await expect(actors.secretary((scope) => nameSupervisors(scope, { id, supervisorIds: [one(0)], tellerIds: [one(8)] }))).rejects.toMatchObject({ code: 'BALLOT_SUPERVISOR_CANDIDATE' })
    await expect(actors.secretary((scope) => openBallot(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_SUPERVISORS_MISSING' })
    await actors.secretary((scope) => nameSupervisors(scope, { id, supervisorIds: [one(9)], tellerIds: [one(8)] }))
    const { code } = await actors.secretary((scope) => openBallot(scope, { id }))
    // Seven for 0, 1; three for 2 and a written-in person; one ballot names four people and is invalid.
    for (const index of [0, 1, 2]) await vote(actors, id, one(index), elect([0, 1, 2]))
    for (const index of [3, 4, 5]) await vote(actors, id, one(index), { ...elect([0, 1]), writeIns: [one(7)] })
    await vote(actors, id, one(6), elect([0, 1]))
    await vote(actors, id, one(7), { ...elect([0, 1, 2, 3]) })
    await vote(actors, id, one(8), elect([]))
    await expect(vote(actors, id, one(9), { ...elect([0, 1]), writeIns: [one(7), one(8), one(6)] })).rejects.toMatchObject({ code: 'BALLOT_CONTENT_MISFIT' })
    await vote(actors, id, one(9), elect([3]))
    await announced(actors, world, { id, code })
    const { result } = await actors.secretary((scope) => getBallot(scope, { id }))
    expect(result).toMatchObject({ requiredToPass: 6, isPassed: false, vacant: 1, figures: { issued: 10, returned: 10, valid: 9, invalid: 1 } })
    expect(result?.elected.map(({ name, yes: ayes }) => `${name}${ayes}`)).toEqual(['白一平7', '陈二川7'])
    expect(result?.figures.votes.find(({ isWriteIn }) => isWriteIn)).toMatchObject({ name: '孔八方', yes: 3 })
    const second = await actors.secretary((scope) => startSecondRound(scope, { id }))
    expect(await actors.secretary((scope) => getBallot(scope, { id: second.id }))).toMatchObject({ title: '选举新一届支部委员会委员（第2轮）', round: 2, seats: 1, phase: 'draft', candidates: [{ name: '丁三立' }, { name: '方四海' }] })
    const proof = JSON.stringify(await actors.secretary((scope) => describeBallotProof(scope, { id })))
    expect(proof).toContain('白一平、陈二川当选。尚缺1名')
  })

  it('opens below four fifths only with a reason, while the article is not confirmed', async () => {
    const { id } = await actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'by_election', title: '补选书记', heldOn: day, seats: 1, candidateIds: [one(0)], uncontestedGround: '书记实行等额选举' }))
    await actors.secretary((scope) => fixRoster(scope, { id }))
    await actors.secretary((scope) => markElectors(scope, { id, absent: world.people.slice(1, 4) }))
    await actors.secretary((scope) => nameSupervisors(scope, { id, supervisorIds: [one(9)], tellerIds: [one(8)] }))
    await expect(actors.secretary((scope) => openBallot(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_NO_QUORUM', details: { needsReason: true } })
    await actors.secretary((scope) => openBallot(scope, { id, reason: '上级党组织已核实到会人数' }))
  })
})

describe('a paper ballot', () => {
  it('needs no urn: one person types the count, a 监票人 confirms it, a recount is added and confirmed anew', async () => {
    const opened = await openedBallot(actors, world, { method: 'paper' })
    expect(opened.code).toBeNull()
    const { id } = opened
    await actors.secretary((scope) => closeBallot(scope, { id }))
    const paper = (yesVotes: number) => ({ issued: 10, returned: 9, invalid: 1, votes: [{ key: 'question', yes: yesVotes, no: 8 - yesVotes, abstain: 0 }] })
    await expect(actors.secretary((scope) => countBallot(scope, { id, paper: { ...paper(5), votes: [{ key: 'question', yes: 9, no: 0, abstain: 0 }] } }))).rejects.toMatchObject({ code: 'BALLOT_PAPER_COUNT', details: { why: 'sum' } })
    await actors.secretary((scope) => countBallot(scope, { id, paper: paper(5) }))
    await actors.member(one(9), (scope) => confirmCount(scope, { id }))
    await actors.secretary((scope) => recountBallot(scope, { id, reason: '有党员对票数提出疑问', paper: paper(6) }))
    await expect(actors.secretary((scope) => announceBallot(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_PHASE' })
    await actors.member(one(9), (scope) => confirmCount(scope, { id }))
    await actors.secretary((scope) => announceBallot(scope, { id }))
    const { counts, result } = await actors.secretary((scope) => getBallot(scope, { id }))
    expect(counts.map(({ position, reason, confirmations }) => [position, reason, confirmations.map(({ name }) => name)])).toEqual([[1, '', ['马十方']], [2, '有党员对票数提出疑问', ['马十方']]])
    expect(result).toMatchObject({ isPassed: true, figures: { issued: 10, returned: 9, valid: 8, invalid: 1, votes: [{ yes: 6, no: 2 }] } })
  })

  it('is not confirmed by the supervisor who typed it', async () => {
    const { id } = await openedBallot(actors, world, { method: 'paper' })
    const both = person('马十方', one(9))
    const run = <T>(work: (scope: Parameters<Parameters<typeof inTestScope<T>>[2]>[0]) => Promise<T>): Promise<T> => inTestScope(test, world.tenantId, work, { actor: both, access: accessOver(world.branch.path, 'meeting.read', 'ballot.manage') })
    await run((scope) => closeBallot(scope, { id }))
    await run((scope) => countBallot(scope, { id, paper: { issued: 10, returned: 10, invalid: 0, votes: [{ key: 'question', yes: 10, no: 0, abstain: 0 }] } }))
    await expect(run((scope) => confirmCount(scope, { id }))).rejects.toMatchObject({ code: 'BALLOT_SECOND_PERSON' })
  })
})

describe('who may do what', () => {
  it('keeps ballots from other tenants, other branches and people without the permission, and refuses a day that is past', async () => {
    const { id } = await openedBallot(actors, world)
    await expect(inTestScope(test, foreign.tenantId, (scope) => getBallot(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, foreign.tenantId, (scope) => closeBallot(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, world.tenantId, (scope) => castBallot(scope, { id, content: yes }), { actor: person('客', foreign.people[0] ?? null) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, world.tenantId, (scope) => getBallot(scope, { id }), { access: accessOver('/elsewhere/', 'meeting.read', 'ballot.manage') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, world.tenantId, (scope) => closeBallot(scope, { id }), { access: accessOver(world.branch.path, 'meeting.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(actors.secretary((scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'other', title: '补票', heldOn: '2026-11-19' }))).rejects.toMatchObject({ code: 'BALLOT_DATE_PAST' })
    await expect(actors.secretary((scope) => createBallot(scope, { orgUnitId: world.root.id, matter: 'other', title: '党委表决', heldOn: day }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(actors.organizer((scope) => createBallot(scope, { orgUnitId: world.root.id, matter: 'other', title: '党委表决', heldOn: day }))).rejects.toMatchObject({ code: 'BALLOT_BRANCH_ONLY' })
    expect((await inTestScope(test, foreign.tenantId, (scope) => listBallots(scope, {}))).total).toBe(0)
    const page = await actors.secretary((scope) => listBallots(scope, { show: 'running', limit: 2 }))
    expect(page.items).toHaveLength(2)
    expect((await actors.secretary((scope) => listBallots(scope, { show: 'running', limit: 2, ...(page.next === null ? {} : { cursor: page.next }) }))).items[0]?.id).not.toBe(page.items[0]?.id)
  })

  it('closes once for fifty who close at the same moment', async () => {
    const { id } = await openedBallot(actors, world)
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => actors.secretary((scope) => closeBallot(scope, { id }))))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [audited] = await test.admin<Array<{ n: string }>>`select count(*) as n from audit_entries where action = 'ballot.closed' and subject_id = ${id}`
    expect(Number(audited?.n)).toBe(1)
  })
})
