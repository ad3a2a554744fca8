import { AppError } from '@dangjian/kernel'
import { Command } from 'commander'
import { archiveCommands } from './archive-commands.ts'
import { auditCommands } from './audit-commands.ts'
import { demoCommands } from './demo-commands.ts'
import { importCommands } from './import-commands.ts'
import { cliText } from '../locales/zh-CN.ts'
import { pluginCommands } from './plugin-commands.ts'
import { scoreCommands } from './score-commands.ts'
import { tenantCommands } from './tenant-commands.ts'

/** The operator's command line; prints the error's code and details and exits with 1 when a command fails. */
export const runCli = async (words: readonly string[]): Promise<void> => {
  const program = new Command('cli').description(cliText.program)
  for (const add of [tenantCommands, archiveCommands, importCommands, auditCommands, pluginCommands, scoreCommands, demoCommands]) add(program)
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    const text = error instanceof AppError ? `${error.code} ${JSON.stringify(error.details)}` : String(error)
    process.stderr.write(`${text}\n`)
    process.exitCode = 1
  }
}
