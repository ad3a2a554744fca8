import { announceBallot, castBallot, closeBallot, confirmCount, countBallot, createBallot, fixRoster, markElectors, nameSupervisors, openBallot, recordLetter } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, instantAt, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordStep, stepForm } from './index.ts'
import { ballot, caseBefore, foundWorld, wholeAdmission, worldScopes, type AdmissionWorld } from './testing/admission-world.ts'

let test: TestDatabase
let world: AdmissionWorld
const day = '2027-08-20'

beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test, newId())
  await foundWorld(test, newId())
})
afterAll(() => test.drop())

const clock = fixedClock(instantAt(day, '16:00').toISOString())
const as = <T>(memberId: string | null, work: (scope: Scope) => Promise<T>): Promise<T> =>
  inTestScope(test, world.tenantId, work, { actor: { kind: 'account', accountId: newId(), memberId, name: '某人' }, clock })

/** A vote of five present and one letter on a case, announced. */
const heldBallot = async (subjectId: string): Promise<string> => {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = world.formal
  const { id } = await as(null, (scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'admission', title: '是否同意接收', heldOn: day, subjectId, method: 'phone' }))
  await as(null, (scope) => fixRoster(scope, { id }))
  await as(null, (scope) => recordLetter(scope, { id, memberId: a, stance: 'yes', attachmentNumber: '附件1', receivedOn: day }))
  await as(null, (scope) => markElectors(scope, { id, absent: [b, c] }))
  await as(null, (scope) => nameSupervisors(scope, { id, supervisorIds: [d], tellerIds: [e] }))
  const { code } = await as(null, (scope) => openBallot(scope, { id }))
  for (const memberId of [d, e, f, g]) await as(memberId, (scope) => castBallot(scope, { id, content: { kind: 'resolution', choice: 'yes' } }))
  await as(h, (scope) => castBallot(scope, { id, content: { kind: 'resolution', choice: 'no' } }))
  await as(null, (scope) => closeBallot(scope, { id }))
  await as(null, (scope) => countBallot(scope, { id, code: code ?? '' }))
  await as(d, (scope) => confirmCount(scope, { id }))
  await as(null, (scope) => announceBallot(scope, { id }))
  return id
}

describe('a meeting recorded from a ballot', () => {
  it('[G7] takes day, figures and 应到会 from the announced vote, letters among the ayes, whatever is entered', async () => {
    const scopes = worldScopes(test, world, day)
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'admission_meeting')
    const ballotId = await heldBallot(id)
    const form = await scopes.branch((scope) => stepForm(scope, { id, step: 'admission_meeting' }))
    expect(form).toMatchObject({ onDate: day, canTake: true, proposal: { kind: 'admission_meeting', ballot: { ballotId, present: 5, inFavour: 4, against: 1, writtenInFavour: 1 } } })
    const taken = await scopes.branch((scope) => recordStep(scope, { id, onDate: day, step: { kind: 'admission_meeting', ballot: { ...ballot(8), ballotId } } }))
    expect(taken.verdicts.map(({ code }) => code)).toContain('ADM_VOTE_PASSED')
    const [row] = await test.admin<Array<{ data: unknown }>>`select data from admission_steps where case_id = ${id} and step = 'admission_meeting'`
    expect(row?.data).toMatchObject({ ballot: { present: 5, inFavour: 4, against: 1, writtenInFavour: 1, ballotId } })
  })

  it('refuses a ballot of another case, of another day, and one that is not announced', async () => {
    const scopes = worldScopes(test, world, day)
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'admission_meeting')
    const foreign = await heldBallot(newId())
    const { id: open } = await as(null, (scope) => createBallot(scope, { orgUnitId: world.branch.id, matter: 'admission', title: '未宣布', heldOn: day, subjectId: id }))
    for (const ballotId of [foreign, open, newId()]) {
      await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: day, step: { kind: 'admission_meeting', ballot: { ...ballot(8), ballotId } } }))).rejects.toMatchObject({ code: 'ADMISSION_BALLOT_UNFIT' })
    }
  })
})
