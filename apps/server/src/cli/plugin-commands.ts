import { AppError } from '@dangjian/kernel'
import { applySwitch, catalogueFor } from '@dangjian/plugin-host'
import { listPluginStates } from '@dangjian/tenancy'
import type { Command } from 'commander'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

const switchCommand = (plugin: Command, name: 'enable' | 'disable', description: string): void => {
  plugin
    .command(`${name} <id>`)
    .description(description)
    .requiredOption('--tenant <code>', text.tenantCode)
    .option('--json')
    .action((id: string, options: { tenant: string; json?: boolean }) =>
      withDeployment(async ({ host, inTenant }) => {
        const installed = host.registry.get(id)
        if (!installed) throw new AppError('NOT_FOUND', { subject: 'plugin', id }, 404)
        await inTenant(options.tenant, (scope, tenant) => applySwitch(scope, tenant, installed, name === 'enable'))
        answer({ id, tenant: options.tenant, enabled: name === 'enable' }, [name === 'enable' ? text.pluginEnabled(installed.manifest.title) : text.pluginDisabled(installed.manifest.title)], options.json)
      }),
    )
}

/** `plugin list`, `plugin enable` and `plugin disable`. */
export const pluginCommands = (program: Command): void => {
  const plugin = program.command('plugin').description(text.plugin)
  plugin
    .command('list')
    .requiredOption('--tenant <code>', text.tenantCode)
    .option('--json')
    .action((options: { tenant: string; json?: boolean }) =>
      withDeployment(async ({ host, inTenant }) => {
        const states = await inTenant(options.tenant, (scope, tenant) => listPluginStates(scope, catalogueFor(host.registry, tenant)))
        answer(states, states.map(({ id, title, enabled }) => `${id}  ${title}  ${enabled ? text.isOn : text.isOff}`), options.json)
      }),
    )
  switchCommand(plugin, 'enable', text.enablePlugin)
  switchCommand(plugin, 'disable', text.disablePlugin)
}
