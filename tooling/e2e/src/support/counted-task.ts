import { expect, test, type Page } from '@playwright/test'
import { keepBurden } from './burden.ts'
import { countedHand, type CountedHand } from './counted-hand.ts'

/** The budget of one task of the burden table. */
export interface Budget {
  readonly acts: number
  readonly fields: number
}

/** Does a task by a counted hand, keeps the count for `npm run burden` and refuses one over its budget. */
export const countedTask = async (id: string, page: Page, budget: Budget, work: (hand: CountedHand) => Promise<void>): Promise<void> => {
  const hand = countedHand(page)
  await work(hand)
  keepBurden({ id, acts: hand.acts, fields: hand.fields }, test.info().project.name)
  expect(hand.acts, `acts of ${id}`).toBeLessThanOrEqual(budget.acts)
  expect(hand.fields, `fields of ${id}`).toBeLessThanOrEqual(budget.fields)
}
