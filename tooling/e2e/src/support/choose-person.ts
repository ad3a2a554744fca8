import { expect, type Locator, type Page } from '@playwright/test'

/** Types a name into a searching list, waits until it has found, and clicks the person; other lists that were open before stay out of it. */
export const choosePerson = async (page: Page, field: Locator, name: string): Promise<void> => {
  await field.fill(name)
  const list = page.locator(`[id="${(await field.getAttribute('aria-controls')) ?? ''}"]`)
  const options = page.locator('.ant-select-dropdown').filter({ has: list }).locator('.ant-select-item-option')
  await expect(options.filter({ hasText: name }).first()).toBeVisible()
  // What was found before stands until the answer comes; a click on it would be lost.
  await expect(options.filter({ hasNotText: name })).toHaveCount(0)
  await options.filter({ hasText: name }).first().click()
}
