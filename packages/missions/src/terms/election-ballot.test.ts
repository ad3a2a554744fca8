import { announceBallot, castBallot, closeBallot, confirmCount, countBallot, createBallot, fixRoster, nameSupervisors, openBallot } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, instantAt, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordElection } from '../index.ts'
import { foundBureau, person, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const day = '2027-05-20'
const clock = fixedClock(instantAt(day, '16:00').toISOString())
const as = <T>(memberId: string | null, work: (scope: Scope) => Promise<T>): Promise<T> => inTestScope(test, tenantId, work, { actor: person('某人', memberId), clock })

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await as(null, foundBureau)
  await inTestScope(test, newId(), foundBureau)
})
afterAll(() => test.drop())

it('seats those whom a ballot elected, on its day, and nobody else', async () => {
  const [a = '', b = '', c = '', d = '', ...rest] = bureau.firstPeople.slice(0, 8)
  const [teller = '', supervisor = ''] = rest.slice(2)
  const { id } = await as(null, (scope) => createBallot(scope, { orgUnitId: bureau.first.id, matter: 'term_election', title: '换届选举', heldOn: day, seats: 3, candidateIds: [a, b, c, d], method: 'phone' }))
  await as(null, (scope) => fixRoster(scope, { id }))
  await as(null, (scope) => nameSupervisors(scope, { id, supervisorIds: [supervisor], tellerIds: [teller] }))
  const { code } = await as(null, (scope) => openBallot(scope, { id }))
  const votes = [a, b, c, d].map((memberId) => ({ memberId, choice: memberId === d ? ('no' as const) : ('yes' as const) }))
  for (const memberId of bureau.firstPeople.slice(0, 8)) await as(memberId, (scope) => castBallot(scope, { id, content: { kind: 'election', votes, writeIns: [] } }))
  await as(null, (scope) => closeBallot(scope, { id }))
  await as(null, (scope) => countBallot(scope, { id, code: code ?? '' }))
  await as(supervisor, (scope) => confirmCount(scope, { id }))
  const seats = [{ memberId: a, post: 'secretary' as const }, { memberId: b, post: 'organization' as const }, { memberId: c, post: 'discipline' as const }]
  const input = { orgUnitId: bureau.first.id, electedOn: day, document: '批复〔2027〕1号', seats, ballotId: id }
  await expect(as(null, (scope) => recordElection(scope, input))).rejects.toMatchObject({ code: 'ELECTION_BALLOT_UNFIT' })
  await as(null, (scope) => announceBallot(scope, { id }))
  await expect(as(null, (scope) => recordElection(scope, { ...input, seats: [...seats.slice(0, 2), { memberId: d, post: 'discipline' }] }))).rejects.toMatchObject({ code: 'ELECTION_NOT_ELECTED' })
  await expect(as(null, (scope) => recordElection(scope, { ...input, electedOn: '2027-05-19' }))).rejects.toMatchObject({ code: 'ELECTION_BALLOT_UNFIT' })
  expect(await as(null, (scope) => recordElection(scope, input))).toMatchObject({ dueOn: '2030-05-20' })
})
