import { openDatabase } from '@dangjian/db'
import { provisionGongjing } from '@dangjian/tooling-demo'
import type { Command } from 'commander'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

/** `demo provision`: adds the year of the demonstration's main bureau after its roster was imported by hand (`DEMO_ROSTER=empty`). */
export const demoCommands = (program: Command): void => {
  program
    .command('demo')
    .description(text.demo)
    .command('provision')
    .action(() =>
      withDeployment(async ({ deployment, host }) => {
        const migrator = openDatabase({ url: deployment.migratorUrl, max: 2 })
        try {
          await provisionGongjing({ host, migrator, masterKey: deployment.masterKey })
          answer({ done: true }, [text.provisioned], false)
        } finally {
          await migrator.close()
        }
      }),
    )
}
