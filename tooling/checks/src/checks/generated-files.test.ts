import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { generatedFiles } from './generated-files.ts'

const generator = (code: number): Record<string, string> => ({
  'package.json': '{ "type": "module" }',
  'tooling/gen/src/main.ts': `console.log('README.md is out of date', process.argv[2])\nprocess.exit(${code})`,
})

it('fails with what the generator says is out of date', async () => {
  expect(await findingsOf(generatedFiles, generator(0))).toEqual([])
  const found = await findingsOf(generatedFiles, generator(1))
  expect(found[0]?.text).toBe('README.md is out of date --check')
})
