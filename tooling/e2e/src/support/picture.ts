import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { test, type Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { artefacts } from './paths.ts'

/** Keeps a picture of a step in `.artefacts/screenshots/<project>/` and refuses serious findings of axe on it. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = path.join(artefacts, 'screenshots', test.info().project.name)
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, animations: 'disabled' })
  await expectAccessible(page)
}
