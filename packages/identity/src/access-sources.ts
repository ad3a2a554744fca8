import type { Permission } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'

/** A permission of a plugin that is on for the tenant, and the roles it goes to by itself. */
export interface PluginPermissionGrant {
  /** Full name, `<plugin id>:noun.verb`. */
  readonly permission: Permission
  readonly roles: readonly string[]
}

/** The branch (or group) of a member's open affiliation; null when there is none today. */
export type HomeUnitOf = (scope: Scope, memberId: string) => Promise<{ readonly orgUnitId: string; readonly path: string } | null>

/** What other packages know and access is made from; given by the composition root. */
export interface AccessSources {
  readonly homeUnit: HomeUnitOf
  pluginPermissions(scope: Scope): Promise<readonly PluginPermissionGrant[]>
}
