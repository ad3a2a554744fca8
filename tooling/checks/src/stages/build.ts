import { buildApps } from '@dangjian/tooling-bootstrap/build-apps'
import { counted, type StageResult } from './stage.ts'

/** Builds the apps as `npm start` does; counts one. */
export const build = async (say: (line: string) => void): Promise<StageResult> => {
  try {
    await buildApps(process.env)
    say('  the apps are built')
    return counted({ passed: 1, failed: 0 })
  } catch (error) {
    say(`  FAIL  ${error instanceof Error ? error.message : String(error)}`)
    return counted({ passed: 0, failed: 1 })
  }
}
