import { sealAudit, verifyAudit } from '@dangjian/identity'
import { listTenants } from '@dangjian/tenancy'
import type { Command } from 'commander'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

/** `verify-audit`: checks the chain of one tenant or of all; exit code 1 when a chain is broken. */
export const auditCommands = (program: Command): void => {
  program
    .command('verify-audit')
    .description(text.verifyAudit)
    .option('--tenant <code>', text.oneTenant)
    .option('--seal', text.seal)
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
          const state = report.firstBroken === null ? text.chainWhole : text.chainBroken(report.firstBroken.seq, report.firstBroken.why)
          return text.chain(report.code, report.tenant, state, report.sealed, report.tail)
        })
        answer(reports, lines, options.json)
        if (broken.length > 0) process.exitCode = 1
      }),
    )
}
