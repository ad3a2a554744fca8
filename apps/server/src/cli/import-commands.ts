import { commitImport, importKinds, startImport } from '@dangjian/imports'
import { Option, type Command } from 'commander'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

/** `import`: reads a workbook of a kind and commits it when no row needs correction; else prints how many do and keeps the preview. */
export const importCommands = (program: Command): void => {
  program
    .command('import <file>')
    .description(text.import)
    .requiredOption('--tenant <code>', text.tenantCode)
    .addOption(new Option('--kind <kind>', text.importKind).choices(importKinds.map(({ id }) => id)).default('roster'))
    .option('--json')
    .action((file: string, options: { tenant: string; kind: string; json?: boolean }) =>
      withDeployment(async ({ inTenant }) => {
        const open = <T>(work: Parameters<typeof inTenant<T>>[1]): Promise<T> => inTenant(options.tenant, work)
        const { status, ...preview } = await startImport((work) => open(work), { kind: options.kind, fileName: basename(file), content: readFileSync(file) })
        if (status === 'mapping' || preview.problems > 0) {
          answer({ ...preview, committed: false }, [status === 'mapping' ? text.importUnmapped : text.importProblems(preview.totalRows, preview.problems)], options.json)
          process.exitCode = 1
          return
        }
        const done = await commitImport((work) => open(work), { importId: preview.id })
        answer({ ...preview, committed: true, count: done.count }, [text.imported(done.count)], options.json)
      }),
    )
}
