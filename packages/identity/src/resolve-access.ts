import type { Access, AccessGrant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { postsOfMember, type PostKind } from '@dangjian/org'
import { grantPath } from './grant-path.ts'
import { selectGrantsOfAccount } from './grant-store.ts'
import type { AccessSources, PluginPermissionGrant } from './access-sources.ts'
import { isRoleId, roleOf, type RoleId } from './roles.ts'

/** Roles that come with a post and end with it; an ordinary committee member and a group leader get none. */
const postRoles: Partial<Record<PostKind, RoleId>> = {
  secretary: 'branch_secretary',
  deputy_secretary: 'deputy_secretary',
  organization: 'organization_member',
  publicity: 'publicity_member',
  discipline: 'discipline_member',
}

interface Place {
  readonly role: RoleId
  readonly orgUnitId: string | null
  readonly path: string
}

/** An upper level's organizer is an organizer too: what a plugin gives to the one it gives to the other. */
const receives = (plugin: PluginPermissionGrant, role: RoleId): boolean => plugin.roles.includes(role) || (role === 'province_admin' && plugin.roles.includes('tenant_admin'))

const toGrant = ({ role, orgUnitId, path }: Place, plugins: readonly PluginPermissionGrant[]): AccessGrant => {
  const { permissions, separate } = roleOf(role)
  const fromPlugins = separate ? [] : plugins.filter((plugin) => receives(plugin, role)).map(({ permission }) => permission)
  return { role, orgUnitId, path, permissions: new Set<string>([...permissions, ...fromPlugins]) }
}

const postPlaces = async (scope: Scope, memberId: string): Promise<Place[]> => {
  const posts = await postsOfMember(scope, memberId, today(scope.clock))
  return posts.flatMap(({ post, orgUnitId, path }) => {
    const role = postRoles[post]
    return role ? [{ role, orgUnitId, path }] : []
  })
}

const grantedPlaces = async (scope: Scope, accountId: string): Promise<Place[]> => {
  const day = today(scope.clock)
  const rows = (await selectGrantsOfAccount(scope.tx, scope.tenantId, accountId)).filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
  const places = await Promise.all(
    rows.map(async ({ role, orgUnitId }) => {
      const path = isRoleId(role) ? await grantPath(scope, orgUnitId) : null
      return isRoleId(role) && path !== null ? [{ role, orgUnitId, path }] : []
    }),
  )
  return places.flat()
}

/**
 * What an account may do today: roles by post on the post's subtree, granted roles on theirs, and membership on the home unit, each with the
 * permissions of the tenant's plugins. An account that holds one of the three separate roles gets that role alone, whatever else the
 * database says (SE-08).
 */
export const resolveAccess = async (scope: Scope, account: { readonly id: string; readonly memberId: string | null }, sources: AccessSources): Promise<Access> => {
  const granted = await grantedPlaces(scope, account.id)
  const separate = granted.filter(({ role }) => roleOf(role).separate)
  if (separate.length > 0) return { grants: separate.slice(0, 1).map((place) => toGrant(place, [])) }
  const plugins = await sources.pluginPermissions(scope)
  if (account.memberId === null) return { grants: granted.map((place) => toGrant(place, plugins)) }
  const posts = await postPlaces(scope, account.memberId)
  const home = await sources.homeUnit(scope, account.memberId)
  const membership: Place[] = home ? [{ role: 'member', ...home }] : []
  return { grants: [...granted, ...posts, ...membership].map((place) => toGrant(place, plugins)) }
}
