import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { addresses } from './addresses.ts'

it('finds a download address in a lockfile and a registry in a setting', async () => {
  const found = await findingsOf(addresses, {
    'pnpm-lock.yaml': 'packages:\n  a@1.0.0:\n    resolution: {tarball: https://example.org/a.tgz}\n',
    'tooling/x/package-lock.json': '{\n"resolved": "https://example.org/b.tgz"\n}',
    '.npmrc': '# comment\nregistry=https://example.org/\n',
    'packages/a/package-lock.json': '{ "integrity": "sha512-abc" }',
  })
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'pnpm-lock.yaml:3',
    'tooling/x/package-lock.json:2',
    '.npmrc:2',
  ])
})
