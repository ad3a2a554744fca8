import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test, type Locator, type Page } from '@playwright/test'
import type { WorkbookFile } from '@dangjian/tooling-demo/workbook'

/** Presses the button and chooses the file in the dialog that the system opens. The file lies on the disk, as a person's does. */
export const uploadFile = async (page: Page, button: Locator, { name, bytes }: WorkbookFile): Promise<void> => {
  // A browser started without a locale, as by a bare build machine, cannot open a path that is not ASCII.
  const file = test.info().outputPath('uploads', /^[\x20-\x7e]+$/.test(name) ? name : 'roster.xlsx')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  const opened = page.waitForEvent('filechooser')
  await button.click()
  await (await opened).setFiles(file)
}
