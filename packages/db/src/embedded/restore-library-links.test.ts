import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { restoreLibraryLinks } from './restore-library-links.ts'

it('restores the links that packing dropped, and may be called again', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'links-'))
  const lib = path.join(dir, 'native', 'lib')
  mkdirSync(lib, { recursive: true })
  writeFileSync(path.join(lib, 'libx.so.1.2'), 'library')
  writeFileSync(
    path.join(dir, 'native', 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]),
  )
  expect(restoreLibraryLinks(dir, path.join(dir, 'elsewhere'))).toBeUndefined()
  expect(restoreLibraryLinks(dir, path.join(dir, 'elsewhere'))).toBeUndefined()
  expect(readFileSync(path.join(lib, 'libx.so.1'), 'utf8')).toBe('library')
  rmSync(dir, { recursive: true })
})
