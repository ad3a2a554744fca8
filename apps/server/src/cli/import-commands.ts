import { commitRosterImport, startRosterImport } from '@dangjian/members'
import type { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

/** `import`: reads a roster workbook and commits it when no row needs correction; else prints how many do and stores the preview. */
export const importCommands = (program: Command): void => {
  program
    .command('import <file>')
    .description(text.import)
    .requiredOption('--tenant <code>', text.tenantCode)
    .option('--json')
    .action((file: string, options: { tenant: string; json?: boolean }) =>
      withDeployment(async ({ inTenant }) => {
        const content = readFileSync(file)
        const preview = await inTenant(options.tenant, (scope) => startRosterImport(scope, { fileName: basename(file), content }))
        if (preview.problems > 0) {
          answer({ ...preview, committed: false }, [text.importProblems(preview.totalRows, preview.problems)], options.json)
          process.exitCode = 1
          return
        }
        const done = await inTenant(options.tenant, (scope) => commitRosterImport(scope, { importId: preview.id }))
        answer({ ...preview, committed: true, count: done.count }, [text.imported(done.count)], options.json)
      }),
    )
}
