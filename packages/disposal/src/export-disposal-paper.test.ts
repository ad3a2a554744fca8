import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCase, listSteps } from './case-store.ts'
import { disposalPaper } from './disposal-paper.ts'
import { exportDisposalPaper, exportMyDisposalPaper, proposeDisposal } from './index.ts'
import { foundBureau, type Bureau } from './testing/bureau.ts'
import { actsOn, failure, proposalFor, wholeCase } from './testing/steps.ts'

const mine = newId()
let test: TestDatabase
let bureau: Bureau
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
})
afterAll(() => test.drop())

it('writes notice and decision from the record, the decision only when approved, to handlers and the person alone', async () => {
  const on = '2026-03-02'
  const acts = actsOn(test, mine, on)
  const { caseId: fresh } = await acts(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 3)))
  expect(await failure(acts(bureau.secretary, (scope) => exportDisposalPaper(scope, { caseId: fresh, paper: 'decision', format: 'word' })))).toBe('DISPOSAL_PAPER_EARLY')
  expect(await failure(acts(bureau.member(3), (scope) => exportMyDisposalPaper(scope, { caseId: fresh, paper: 'notice', format: 'word' })))).toBe('NOT_FOUND')
  const caseId = await wholeCase(acts, bureau, proposalFor(bureau, 2))
  const lines = await acts(bureau.secretary, async (scope) => {
    const found = await findCase(scope, caseId)
    if (!found) throw new RangeError(caseId)
    return disposalPaper(found, scope.fields.open(found.factSealed), await listSteps(scope, [caseId]), 'decision').blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))
  })
  expect(lines).toContain('2026年3月2日召开支部党员大会，应到会有表决权的党员7名，实到会7名，赞成6票，反对1票，弃权0票，超过应到会人数的半数。')
  expect(lines).toContain('根据《不合格党员组织处置办法》第六条，决定给予限期改正，期限6个月，自2026年3月2日至2026年9月2日。')
  const file = await acts(bureau.secretary, (scope) => exportDisposalPaper(scope, { caseId, paper: 'decision', format: 'word' }))
  expect([file.fileName, file.contentBase64.length > 1000]).toEqual(['关于给予丁三立同志限期改正的决定.docx', true])
  expect((await acts(bureau.member(2), (scope) => exportMyDisposalPaper(scope, { caseId, paper: 'notice', format: 'word' }))).fileName).toBe('关于讨论限期改正的告知书.docx')
  expect(await failure(acts(bureau.member(3), (scope) => exportMyDisposalPaper(scope, { caseId, paper: 'notice', format: 'word' })))).toBe('NOT_FOUND')
})
