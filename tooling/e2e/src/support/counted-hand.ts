import { expect, type Locator, type Page } from '@playwright/test'
import type { WorkbookFile } from '@dangjian/tooling-demo/workbook'
import { uploadFile } from './upload-file.ts'

/** A practised person's hand: does what a person does and counts it. */
export interface CountedHand {
  readonly acts: number
  readonly fields: number
  /** One click or tap. */
  tap(target: Locator): Promise<void>
  /** One typed value. */
  type(field: Locator, value: string): Promise<void>
  /** One selection from a list: opening and choosing are one act, as with a native list. */
  choose(field: Locator, option: string): Promise<void>
  /** Two acts: the button, and the file in the system's dialog. */
  upload(button: Locator, file: WorkbookFile): Promise<void>
}

/** Clicks an option of the list that is open, scrolling as far as it takes; a long list draws only what is in sight. */
const scrollTo = async (page: Page, option: Locator): Promise<void> => {
  const list = page.locator('.ant-select-dropdown:visible')
  await expect(async () => {
    if (!(await option.isVisible())) {
      await list.hover()
      await page.mouse.wheel(0, 120)
    }
    await expect(option).toBeVisible({ timeout: 200 })
  }).toPass({ intervals: [50], timeout: 10_000 })
  await option.click()
}

/** A hand on one page, which has done nothing yet. */
export const countedHand = (page: Page): CountedHand => {
  const count = { acts: 0, fields: 0 }
  return {
    get acts() {
      return count.acts
    },
    get fields() {
      return count.fields
    },
    tap: async (target) => {
      count.acts += 1
      await target.click()
    },
    type: async (field, value) => {
      count.fields += 1
      await field.fill(value)
    },
    choose: async (field, option) => {
      count.acts += 1
      await field.click()
      await scrollTo(page, page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: option }).first())
    },
    upload: async (button, file) => {
      count.acts += 2
      await uploadFile(page, button, file)
    },
  }
}
