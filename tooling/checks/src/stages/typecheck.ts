import path from 'node:path'
import { openRepository } from '../repository/repository.ts'
import { workspacePackages } from '../repository/workspace.ts'
import { root, runProgram, toolOf } from './run-program.ts'
import { counted, type StageResult } from './stage.ts'

const AT_ONCE = 2
const SHOWN_LINES = 30

/** Checks the types of every package by itself, two at a time; each package counts one. */
export const typecheck = async (say: (line: string) => void): Promise<StageResult> => {
  const waiting = workspacePackages(openRepository(root)).map(({ dir }) => dir)
  const tally = { passed: 0, failed: 0 }
  const work = async (): Promise<void> => {
    for (let dir = waiting.shift(); dir !== undefined; dir = waiting.shift()) {
      const { code, output } = await runProgram(toolOf('tsc'), ['-p', 'tsconfig.json', '--pretty', 'false'], { cwd: path.join(root, dir), keep: true })
      if (code === 0) tally.passed++
      else {
        tally.failed++
        say(`  FAIL  ${dir}`)
        for (const line of output.trimEnd().split('\n').slice(0, SHOWN_LINES)) say(`          ${line}`)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  say(`  ${tally.passed} packages have no type errors`)
  return counted(tally)
}
