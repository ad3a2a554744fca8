import { defineConfig } from '@playwright/test'
import { chromiumPath } from '@dangjian/tooling-checks/browser'
import { artefacts } from './src/support/paths.ts'

// A browser without a locale gives a download with a Chinese name the name “download”.
const named = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
const launchOptions = { ...(await chromiumPath()), env: { ...Object.fromEntries(named), LC_ALL: 'C.UTF-8' } }

export default defineConfig({
  testDir: './src',
  outputDir: `${artefacts}/e2e/results`,
  preserveOutput: 'failures-only',
  globalSetup: './src/support/global-setup.ts',
  globalTeardown: './src/support/global-teardown.ts',
  // A test that passes only the second time has failed; what makes it so has to be found.
  retries: 0,
  // Two cores are what a small machine has.
  workers: 2,
  // They end what hangs; a slow machine is not a failure.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    // No page is opened here: calls over HTTP, killed processes.
    { name: 'http', testMatch: 'http/*.spec.ts' },
    { name: 'desk', testMatch: 'steps/*.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', testMatch: 'steps/*.spec.ts', grep: /@phone/, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
})
