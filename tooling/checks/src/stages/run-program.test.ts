import { expect, it } from 'vitest'
import { runProgram } from './run-program.ts'

const node = process.execPath

it('keeps what a program says and its exit code', async () => {
  const outcome = await runProgram(node, ['-e', 'console.log("said"); process.exit(3)'], { keep: true })
  expect(outcome).toEqual({ code: 3, output: 'said\n' })
})

it('takes a program that does not exist, or that runs too long, for failed', async () => {
  expect((await runProgram('no-such-program', [], { keep: true })).code).toBe(1)
  const slow = await runProgram(node, ['-e', 'setInterval(() => {}, 1000)'], { keep: true, limitMinutes: 0.005 })
  expect(slow.code).toBe(1)
  expect(slow.output).toContain('stopped after')
})
