import { sealAudit, verifyAudit } from '@dangjian/identity'
import { listTenants } from '@dangjian/tenancy'
import type { Command } from 'commander'
import { answer, withDeployment } from './with-deployment.ts'

/** `verify-audit`: checks the chain of one tenant or of all; exit code 1 when a chain is broken. */
export const auditCommands = (program: Command): void => {
  program
    .command('verify-audit')
    .description('校验审计链')
    .option('--tenant <code>', '只校验一个单位')
    .option('--seal', '先封存未封存的记录')
    .option('--json')
    .action((options: { tenant?: string; seal?: boolean; json?: boolean }) =>
      withDeployment(async ({ deployment, inTenant }) => {
        const codes = options.tenant === undefined ? (await listTenants(deployment.database)).map(({ code }) => code) : [options.tenant]
        const reports = []
        for (const code of codes) {
          const report = await inTenant(code, async (scope, tenant) => {
            if (options.seal) await sealAudit(scope)
            return { code, tenant: tenant.name, ...(await verifyAudit(scope)) }
          })
          reports.push(report)
        }
        const broken = reports.filter(({ ok }) => !ok)
        const lines = reports.map((report) => {
          const state = report.ok ? '完整' : `在第${report.firstBroken?.seq ?? '?'}条断裂（${report.firstBroken?.why ?? ''}）`
          return `${report.code} ${report.tenant}：${state}，已封存${report.sealed}条，未封存${report.tail}条`
        })
        answer(reports, lines, options.json)
        if (broken.length > 0) process.exitCode = 1
      }),
    )
}
