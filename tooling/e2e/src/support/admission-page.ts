import { expect, type Locator, type Page } from '@playwright/test'
import { dialog, region } from './parts.ts'

/** The line of one step on a case page, by the step's name after its number; other lines may speak of it. */
export const stepLine = (page: Page, name: string): Locator => region(page, '办理进程').getByRole('listitem').filter({ hasText: new RegExp(`\\d+b?\\s${name}`) }).first()

/** Opens the form of a step by its one act; `fill` says what only a person can say. Waits until the step is on record. */
export const takeStep = async (page: Page, act: string, fill: (form: Locator) => Promise<void> = async () => undefined): Promise<void> => {
  await region(page, '办理进程').getByRole('button', { name: act, exact: true }).first().click()
  await expect(dialog(page).getByLabel('办理日期')).toBeVisible()
  await fill(dialog(page))
  await dialog(page).getByRole('button', { name: act, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '已登记' })).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
}

/** Waits for the page's own print window to be asked for. */
export const printAsked = (page: Page): Promise<boolean> => page.evaluate(() => new Promise<boolean>((resolve) => void addEventListener('beforeprint', () => resolve(true), { once: true })))
