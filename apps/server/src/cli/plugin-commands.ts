import { AppError } from '@dangjian/kernel'
import { applySwitch, catalogueFor } from '@dangjian/plugin-host'
import { listPluginStates } from '@dangjian/tenancy'
import type { Command } from 'commander'
import { answer, withDeployment } from './with-deployment.ts'

const switchCommand = (plugin: Command, name: 'enable' | 'disable', description: string): void => {
  plugin
    .command(`${name} <id>`)
    .description(description)
    .requiredOption('--tenant <code>', '单位代码')
    .option('--json')
    .action((id: string, options: { tenant: string; json?: boolean }) =>
      withDeployment(async ({ host, inTenant }) => {
        const installed = host.registry.get(id)
        if (!installed) throw new AppError('NOT_FOUND', { subject: 'plugin', id }, 404)
        await inTenant(options.tenant, (scope, tenant) => applySwitch(scope, tenant, installed, name === 'enable'))
        answer({ id, tenant: options.tenant, enabled: name === 'enable' }, [`${name === 'enable' ? '已启用' : '已停用'}${installed.manifest.title}`], options.json)
      }),
    )
}

/** `plugin list`, `plugin enable` and `plugin disable`. */
export const pluginCommands = (program: Command): void => {
  const plugin = program.command('plugin').description('插件：列出、启用、停用')
  plugin
    .command('list')
    .requiredOption('--tenant <code>', '单位代码')
    .option('--json')
    .action((options: { tenant: string; json?: boolean }) =>
      withDeployment(async ({ host, inTenant }) => {
        const states = await inTenant(options.tenant, (scope, tenant) => listPluginStates(scope, catalogueFor(host.registry, tenant)))
        answer(states, states.map(({ id, title, enabled }) => `${id}  ${title}  ${enabled ? '已启用' : '未启用'}`), options.json)
      }),
    )
  switchCommand(plugin, 'enable', '为单位启用插件')
  switchCommand(plugin, 'disable', '为单位停用插件（数据保留）')
}
