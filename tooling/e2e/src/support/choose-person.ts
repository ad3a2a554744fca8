import type { Locator, Page } from '@playwright/test'

/** Types a name into a searching list and clicks the person; other lists that were open before stay out of it. */
export const choosePerson = async (page: Page, field: Locator, name: string): Promise<void> => {
  await field.fill(name)
  const list = page.locator(`[id="${(await field.getAttribute('aria-controls')) ?? ''}"]`)
  await page.locator('.ant-select-dropdown').filter({ has: list }).locator('.ant-select-item-option').filter({ hasText: name }).first().click()
}
