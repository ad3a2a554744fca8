import { runProgram, toolOf } from './run-program.ts'
import { counted, type StageResult } from './stage.ts'

/** Lints the whole repository; counts one. */
export const lint = async (): Promise<StageResult> => {
  const { code } = await runProgram(toolOf('oxlint'), ['--quiet'])
  return counted(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}
