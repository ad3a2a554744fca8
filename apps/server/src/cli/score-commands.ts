import { rootUnit } from '@dangjian/org'
import { listRuleSets, runScores } from '@dangjian/scoring'
import type { Command } from 'commander'
import { answer, withDeployment } from './with-deployment.ts'

/** `score run`: a frozen run of the adopted version of a rule set for a tenant's whole tree. */
export const scoreCommands = (program: Command): void => {
  program
    .command('score')
    .description('考核积分')
    .command('run')
    .requiredOption('--tenant <code>', '单位代码')
    .requiredOption('--rule-set <key>', '规则集')
    .requiredOption('--from <period>', '起始月份，如2026-01')
    .requiredOption('--to <period>', '截止月份，如2026-10')
    .option('--json')
    .action((options: { tenant: string; ruleSet: string; from: string; to: string; json?: boolean }) =>
      withDeployment(async ({ inTenant }) => {
        const run = await inTenant(options.tenant, async (scope) => {
          const adopted = (await listRuleSets(scope)).find(({ key, status }) => key === options.ruleSet && status === 'adopted')
          if (!adopted) throw new Error(`规则集${options.ruleSet}尚未采用`)
          const root = await rootUnit(scope)
          return runScores(scope, { ruleSetId: adopted.id, fromPeriod: options.from, toPeriod: options.to, orgUnitId: root.id })
        })
        answer(run, [`已计算${run.memberCount}名党员，结果摘要${run.resultsHash}`], options.json)
      }),
    )
}
