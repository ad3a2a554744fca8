import type { Access } from '@dangjian/contracts'
import { corePermissions } from '@dangjian/identity'
import { pluginPermission } from '@dangjian/plugin-kit'
import type { PluginRegistry } from './registry.ts'

/** What a job, an event handler or a command of the operator may do: everything, in one tenant. Never given to a request. */
export const systemAccess = ({ plugins }: PluginRegistry): Access => ({
  grants: [
    {
      role: 'system',
      orgUnitId: null,
      path: '/',
      permissions: new Set<string>([...corePermissions, ...plugins.flatMap(({ manifest }) => Object.keys(manifest.permissions).map((name) => pluginPermission(manifest.id, name)))]),
    },
  ],
})
