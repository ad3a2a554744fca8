import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Check, Finding } from '../repository/check.ts'

/** Turborepo's own program, wherever the repository to check lies. */
const TURBO = path.resolve(import.meta.dirname, '../../../../node_modules/.bin/turbo')

/** Runs `turbo boundaries` with the tags of the packages. */
export const turboBoundaries: Check = {
  id: 'turbo-boundaries',
  title: 'turbo boundaries finds nothing',
  needs: 'source',
  find: ({ root }): Finding[] => {
    const { status, stdout, stderr, error } = spawnSync(TURBO, ['boundaries', '--no-color'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    })
    if (error !== undefined) return [{ file: 'turbo.json', text: error.message }]
    if (status === 0) return []
    return `${stdout}\n${stderr}`
      .split('\n')
      .filter((line) => /×|✖|cannot|not declared|leaves the package|╭─\[/.test(line))
      .slice(0, 40)
      .map((line) => ({ file: 'turbo.json', text: line.trim() }))
      .concat([{ file: 'turbo.json', text: `turbo boundaries ended with ${status}` }])
  },
}
