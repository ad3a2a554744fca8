import type { Tally } from './report/tally.ts'
import type { Check } from './repository/check.ts'
import type { Repository } from './repository/repository.ts'

const SHOWN = 20

/** Runs the checks one by one. Each says one line, and what it found below it; a check that throws has failed. */
export const runChecks = async (
  checks: readonly Check[],
  repository: Repository,
  say: (line: string) => void,
): Promise<Tally> => {
  const tally = { passed: 0, failed: 0 }
  for (const { id, title, find } of checks) {
    try {
      const findings = await find(repository)
      say(findings.length === 0 ? `  ok    ${id}: ${title}` : `  FAIL  ${id}: not true that ${title}`)
      for (const { file, line, text } of findings.slice(0, SHOWN)) say(`          ${file}${line === undefined ? '' : `:${line}`} ${text}`)
      if (findings.length > SHOWN) say(`          … and ${findings.length - SHOWN} more`)
      if (findings.length === 0) tally.passed++
      else tally.failed++
    } catch (error) {
      say(`  FAIL  ${id}: ${error instanceof Error ? error.message : String(error)}`)
      tally.failed++
    }
  }
  return tally
}
