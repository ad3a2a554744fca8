import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dueRights, fileAppeal, proposeDisposal } from './index.ts'
import { foundBureau, type Bureau } from './testing/bureau.ts'
import { actsOn, prepareCase, proposalFor, vote, wholeCase } from './testing/steps.ts'

const mine = newId()
let test: TestDatabase
let bureau: Bureau
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
})
afterAll(() => test.drop())

it('reminds of reviews, decisions and appeals, without names, and nobody of the own case', async () => {
  const on = '2026-03-02'
  const spring = actsOn(test, mine, on)
  const running = await wholeCase(spring, bureau, proposalFor(bureau, 2))
  expect(await spring(bureau.secretary, dueRights)).toEqual([])
  const { caseId } = await spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 3)))
  await prepareCase(spring, bureau, caseId, on)
  await vote(spring, bureau, caseId, on)
  expect((await spring(bureau.leader, dueRights)).map(({ kind, id }) => [kind, id])).toEqual([['approval', caseId]])
  expect(await spring(bureau.organizer, dueRights)).toEqual([])
  await spring(bureau.member(2), (scope) => fileAppeal(scope, { kind: 'appeal', target: 'disposal', targetId: running, content: '请求复查。' }))
  expect((await spring(bureau.leader, dueRights)).map(({ kind }) => kind)).toEqual(['appeal', 'approval'])
  const late = actsOn(test, mine, '2026-08-25')
  expect((await late(bureau.secretary, dueRights)).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['appeal', '2026-06-02'], ['review', '2026-09-02']])
  expect(JSON.stringify(await late(bureau.secretary, dueRights))).not.toContain('丁三立')
  expect(await late({ ...bureau.secretary, actor: bureau.member(2).actor }, dueRights)).toEqual([])
})
