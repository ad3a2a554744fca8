import type { Locator, Page } from '@playwright/test'
import type { WorkbookFile } from '@dangjian/tooling-demo/workbook'

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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

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
      await page.getByRole('option', { name: option, exact: true }).or(page.locator('.ant-select-item-option', { hasText: option })).first().click()
    },
    upload: async (button, { name, bytes }) => {
      count.acts += 2
      const opened = page.waitForEvent('filechooser')
      await button.click()
      await (await opened).setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })
    },
  }
}
