import { commitRosterImport, startRosterImport } from '@dangjian/members'
import type { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { answer, withDeployment } from './with-deployment.ts'

/** `import`: reads a roster workbook and commits it when no row needs correction; else prints how many do and stores the preview. */
export const importCommands = (program: Command): void => {
  program
    .command('import <file>')
    .description('导入党员名册工作簿')
    .requiredOption('--tenant <code>', '单位代码')
    .option('--json')
    .action((file: string, options: { tenant: string; json?: boolean }) =>
      withDeployment(async ({ inTenant }) => {
        const content = readFileSync(file)
        const preview = await inTenant(options.tenant, (scope) => startRosterImport(scope, { fileName: basename(file), content }))
        if (preview.problems > 0) {
          answer({ ...preview, committed: false }, [`共${preview.totalRows}行，其中${preview.problems}行需要更正；预览已保存，请在管理端更正后提交`], options.json)
          process.exitCode = 1
          return
        }
        const done = await inTenant(options.tenant, (scope) => commitRosterImport(scope, { importId: preview.id }))
        answer({ ...preview, committed: true, count: done.count }, [`已导入${done.count}名党员`], options.json)
      }),
    )
}
