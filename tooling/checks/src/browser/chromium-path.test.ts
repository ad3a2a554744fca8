import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { chromiumPath } from './chromium-path.ts'
import { untar } from './untar.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('starts a real browser that draws Chinese text with the font the pages carry', async () => {
  const require = createRequire(import.meta.url)
  const css = readFileSync(require.resolve('@fontsource/noto-sans-sc/400.css'), 'utf8')
  // The subset that carries 党 and 建: its range in the stylesheet decides.
  const face = css
    .split('@font-face')
    .find((text) => /unicode-range:[^;]*U\+515a/i.test(text))
  const file = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(face ?? '')?.[1] ?? ''
  const font = readFileSync(require.resolve(`@fontsource/noto-sans-sc/files/${file}`)).toString('base64')

  const browser = await chromium.launch(await chromiumPath())
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 200 } })
    await page.setContent(
      `<style>@font-face{font-family:Carried;src:url(data:font/woff2;base64,${font}) format('woff2')}</style>
       <h1 style="font:48px Carried">党</h1>`,
    )
    const faces = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].map(({ status }) => status)
    })
    expect(faces).toEqual(['loaded'])
    const drawn = await page.getByRole('heading').screenshot({ path: path.join(folder, 'text.png') })
    await page.setContent('<h1 style="font:48px Carried">&#8203;</h1>')
    const empty = await page.getByRole('heading').screenshot()
    expect(drawn.length).toBeGreaterThan(empty.length + 200)
  } finally {
    await browser.close()
  }
})

it('refuses an archive that writes outside its folder', () => {
  mkdirSync(path.join(folder, 'in'))
  execFileSync('tar', ['-cf', 'bad.tar', '-P', '--transform', 's,^in,../out,', 'in'], { cwd: folder })
  expect(() => untar(readFileSync(path.join(folder, 'bad.tar')), path.join(folder, 'target'))).toThrow(/outside/)
})
