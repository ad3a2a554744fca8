import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { machinePaths } from './machine-paths.ts'

it('finds a path of one machine in any text, and not an address or a file that is not text', async () => {
  const own = ['', 'home', 'ann', 'project'].join('/')
  const found = await findingsOf(machinePaths, {
    'docs/how.md': `Go to ${own} first.`,
    'docs/good.md': 'See https://example.org/home/page and ./work/here.',
    'logo.png': `\0${own}`,
  })
  expect(found).toEqual([{ file: 'docs/how.md', line: 1, text: `holds ${['', 'home', 'ann'].join('/')}` }])
})
