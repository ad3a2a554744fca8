import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import type { TemplateName } from './databases.ts'
import { openWorld, type World } from './world.ts'

interface Fixtures {
  /** The deployment of this test file. */
  readonly world: World
  /** A page of a person who is signed in; `at` is a path of the origin. Only with `keepsShell` the service worker runs, which fetches the whole app. */
  readonly as: (login: string, at?: string, options?: { readonly keepsShell?: boolean }) => Promise<Page>
}

interface Options {
  /** What the world of a test file is copied from. */
  readonly template: TemplateName
}

interface WorkerFixtures {
  readonly worlds: { readonly of: (key: string, template: TemplateName) => Promise<World> }
}

/** Playwright's test with one deployment for each file; errors that a page logs fail the test. */
export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  template: ['imported', { option: true }],
  worlds: [
    async ({ browserName: _engine }, use) => {
      let open: { key: string; world: World } | undefined
      await use({
        of: async (key, template) => {
          if (open?.key === key) return open.world
          await open?.world.close()
          open = undefined
          open = { key, world: await openWorld(key, template) }
          return open.world
        },
      })
      await open?.world.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  world: [
    async ({ worlds, template }, use, info) => {
      await use(await worlds.of(`${path.basename(info.file, '.spec.ts')}-${info.project.name}`, template))
    },
    { timeout: 120_000 },
  ],
  as: async ({ world, browser }, use) => {
    const pages: Page[] = []
    const failures: string[] = []
    await use(async (login, at, { keepsShell = false } = {}) => {
      const { cookie } = await world.api(login)
      const context = await browser.newContext({ baseURL: world.url, serviceWorkers: keepsShell ? 'allow' : 'block', storageState: { cookies: [{ ...cookie, domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' }], origins: [] } })
      const page = await context.newPage()
      page.on('pageerror', (error) => failures.push(`${login}: ${error.message}`))
      pages.push(page)
      if (at !== undefined) await page.goto(at)
      return page
    })
    for (const page of pages) await page.context().close()
    expect(failures, 'errors that pages did not catch').toEqual([])
  },
})

export { expect }
