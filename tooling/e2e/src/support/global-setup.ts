import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { useSharedServer } from '@dangjian/tooling-vitest/shared-server'
import { burdenFolder } from './burden.ts'
import { prepareTemplates } from './databases.ts'
import { artefacts, root } from './paths.ts'

/** Finds or starts the test server, loads the demonstration twice and clears what the last run left. */
export default async (): Promise<void> => {
  process.env.TEST_DATABASE_URL ??= await useSharedServer(path.join(root, '.data', 'test-postgres'))
  for (const folder of [burdenFolder, path.join(artefacts, 'e2e/servers')]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  await prepareTemplates(process.env.E2E_TEMPLATES === 'imported' ? ['imported'] : ['empty', 'imported'])
}
