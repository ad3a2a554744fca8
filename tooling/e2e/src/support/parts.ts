import { expect, type Locator, type Page } from '@playwright/test'

/** A table by its name. */
export const table = (page: Page, name: string): Locator => page.getByRole('table', { name, exact: true })

/** A named part of the page; a table in a panel of the same name is a region too, inside it. */
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true }).first()

/** A row that holds this text. */
export const row = (inside: Locator, text: string): Locator => inside.getByRole('row').filter({ hasText: text })

/** The window or drawer that is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog')

/** The value of one key figure or fact, by its exact label. */
export const figure = (inside: Locator, label: string): Locator =>
  inside.locator('div').filter({ has: inside.page().locator('dt').getByText(label, { exact: true }) }).locator('dd')

/** The page's own heading. */
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })

/** A link of the navigation of either app. */
export const nav = (page: Page, name: string): Locator => page.getByRole('navigation').getByRole('link', { name, exact: true })

/** One place of the compliance matrix: a branch, a kind of meeting, a period and how it stands. */
export const place = (page: Page, ...words: readonly string[]): Locator => {
  const name = new RegExp(`^${words.join('\\s')}`)
  return page.getByRole('link', { name }).or(page.getByRole('button', { name }))
}

/** Opens a list and takes its first option; a list that was still moving under the mouse takes it from the keyboard. Waits until the list is gone. */
export const chooseFirst = async (page: Page, field: Locator): Promise<void> => {
  const list = page.locator('.ant-select-dropdown:visible')
  await field.click()
  await list.locator('.ant-select-item-option').first().click()
  const isGone = await expect(list).toHaveCount(0, { timeout: 2000 }).then(() => true, () => false)
  if (!isGone) await field.press('Enter')
  await expect(list).toHaveCount(0)
}
