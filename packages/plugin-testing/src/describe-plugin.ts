import type { AdminSlots, MemberSlots } from '@dangjian/contracts'
import type { PluginManifest } from '@dangjian/plugin-kit'
import type { PluginUi } from '@dangjian/plugin-kit/browser'
import type { PluginServer } from '@dangjian/plugin-kit/server'
import { describe } from 'vitest'
import { checkBrowser } from './suites/check-browser.ts'
import { checkManifest } from './suites/check-manifest.ts'
import { checkProcedures } from './suites/check-procedures.ts'
import { checkSources } from './suites/check-sources.ts'
import { checkSwitch } from './suites/check-switch.ts'
import { checkTables } from './suites/check-tables.ts'
import { checkTexts } from './suites/check-texts.ts'

/** The browser halves that a plugin has. */
export interface PluginHalves {
  readonly admin?: PluginUi<AdminSlots>
  readonly member?: PluginUi<MemberSlots>
}

/**
 * The conformance suite. Call it in a test file inside the plugin's own package: `describePlugin(manifest, server, { admin, member })`, or
 * `describePlugin(manifest)` for a content pack. It declares tests of its own and needs TEST_DATABASE_URL.
 */
export const describePlugin = (manifest: PluginManifest, server: PluginServer | null = null, halves: PluginHalves = {}): void => {
  describe(`plugin ${manifest.id} keeps the contract`, () => {
    describe('manifest', () => checkManifest(manifest))
    describe('sources', () => checkSources(manifest))
    describe('texts', () => checkTexts(manifest, halves))
    describe('browser halves', () => checkBrowser(manifest, halves))
    if (server) {
      describe('procedures', () => checkProcedures(manifest, server))
      describe('tables', () => checkTables(manifest, server))
    }
    describe('switch', () => checkSwitch(manifest, server))
  })
}
