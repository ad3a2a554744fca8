import { rootUnit } from '@dangjian/org'
import { listRuleSets, runScores } from '@dangjian/scoring'
import type { Command } from 'commander'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

/** `score run`: a frozen run of the adopted version of a rule set for a tenant's whole tree. */
export const scoreCommands = (program: Command): void => {
  program
    .command('score')
    .description(text.score)
    .command('run')
    .requiredOption('--tenant <code>', text.tenantCode)
    .requiredOption('--rule-set <key>', text.ruleSet)
    .requiredOption('--from <period>', text.from)
    .requiredOption('--to <period>', text.to)
    .option('--json')
    .action((options: { tenant: string; ruleSet: string; from: string; to: string; json?: boolean }) =>
      withDeployment(async ({ inTenant }) => {
        const run = await inTenant(options.tenant, async (scope) => {
          const adopted = (await listRuleSets(scope)).find(({ key, status }) => key === options.ruleSet && status === 'adopted')
          if (!adopted) throw new Error(text.notAdopted(options.ruleSet))
          const root = await rootUnit(scope)
          return runScores(scope, { ruleSetId: adopted.id, fromPeriod: options.from, toPeriod: options.to, orgUnitId: root.id })
        })
        answer(run, [text.scored(run.memberCount, run.resultsHash)], options.json)
      }),
    )
}
