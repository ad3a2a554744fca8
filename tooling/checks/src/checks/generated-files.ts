import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Check, Finding } from '../repository/check.ts'

const GENERATOR = 'tooling/gen/src/main.ts'

/** Asks the generators whether the README's map and the other generated files are what they would write now. */
export const generatedFiles: Check = {
  id: 'generated-files',
  title: 'the map of the README and all generated files are up to date',
  needs: 'source',
  find: ({ root, has }): Finding[] => {
    if (!has(GENERATOR)) return []
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, GENERATOR), '--check'], { cwd: root, encoding: 'utf8' })
    if (status === 0) return []
    const said = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '').slice(0, 20)
    return [...said.map((text) => ({ file: GENERATOR, text })), { file: GENERATOR, text: 'run npm run gen' }]
  },
}
