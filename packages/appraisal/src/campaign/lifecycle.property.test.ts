import { newId } from '@dangjian/kernel'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { approveCampaign, castSheet, closeCampaign, endStep, getCampaign, setUpCampaign, tellResults } from '../index.ts'
import { appraisalStages } from '../tables.ts'
import { foundBureau, type Bureau } from '../testing/bureau.ts'
import { codeOf, day, decide, gradedOf, gradesFor, sheetFor, stageOf } from '../testing/run-campaign.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const stage = stageOf(() => test, tenantId, () => bureau)
const { run, committee, member } = stage
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
})
afterAll(() => test.drop())

const acts = ['study', 'self', 'mutual', 'poll', 'castMutual', 'castPoll', 'grade', 'agree', 'sendBack', 'tell', 'close'] as const

it('moves one step at a time whatever is tried: only forward, back from approval to grades alone, and never a grade without a decision', { timeout: 20_000 }, async () => {
  let year = 2030
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 6, maxLength: 18 }), async (tried) => {
    year += 1
    const { campaignId } = await run((scope) => setUpCampaign(scope, { orgUnitId: bureau.first.id, year, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, hasMasses: false }))
    const people = await gradedOf(stage, campaignId)
    const take = (act: (typeof acts)[number]): Promise<unknown> => {
      if (act === 'castMutual') return run((scope) => castSheet(scope, { campaignId, step: 'mutual', marks: sheetFor(people, 'good') }), member(people[0] ?? ''))
      if (act === 'castPoll') return run((scope) => castSheet(scope, { campaignId, step: 'poll', marks: sheetFor(people, 'qualified') }), member(people[0] ?? ''))
      if (act === 'grade') return decide(stage, campaignId, gradesFor(people, 1))
      if (act === 'agree' || act === 'sendBack') return run((scope) => approveCampaign(scope, { campaignId, isAgreed: act === 'agree', note: '意见' }), committee)
      if (act === 'tell') return run((scope) => tellResults(scope, { campaignId }))
      if (act === 'close') return run((scope) => closeCampaign(scope, { campaignId }))
      return run((scope) => endStep(scope, { campaignId, step: act, heldOn: day }))
    }
    let before = 'study'
    // The lawful way is mixed in, so that runs get beyond the first steps.
    for (const act of tried.flatMap((one, place): Array<(typeof acts)[number]> => [one, acts[place % 4] ?? 'study', place % 2 === 0 ? 'castMutual' : 'castPoll'])) {
      const code = await codeOf(take(act))
      const detail = await run((scope) => getCampaign(scope, { campaignId }))
      const moved = appraisalStages.indexOf(detail.stage) - appraisalStages.indexOf(appraisalStages.find((one) => one === before) ?? 'study')
      const isNext = moved === 0 || moved === 1 || (before === 'poll' && detail.stage === 'grade') || (before === 'approve' && detail.stage === 'grade')
      if (!isNext || (code !== 'OK' && detail.stage !== before)) throw new Error(`${act} moved ${before} to ${detail.stage} (${code})`)
      if (detail.decision === null && detail.people.some(({ grade }) => grade !== null)) throw new Error('a grade without a decision')
      before = detail.stage
    }
  }), { numRuns: 4, seed: 7 })
  expect(year).toBeGreaterThan(2030)
})
