import { forbidden } from '@dangjian/kernel'

/** One permission, `noun.verb`; a plugin's permission is `<plugin id>:noun.verb`. */
export type Permission = string

/**
 * What a person may do, resolved once per request: each grant gives permissions over one organization and everything below it.
 * `path` is the materialized path of that organization (`/a/b/`); the path `/` is the whole tenant.
 */
export interface AccessGrant {
  readonly role: string
  readonly permissions: ReadonlySet<Permission>
  readonly orgUnitId: string | null
  readonly path: string
}

export interface Access {
  readonly grants: readonly AccessGrant[]
}

export const noAccess: Access = { grants: [] }

const covers = (grant: AccessGrant, path: string | undefined): boolean => path === undefined || path.startsWith(grant.path)

/**
 * The one decision: may this access do `permission`, anywhere (no path) or at the organization with `path`?
 * A grant reaches its organization and all below it, never sideways or up.
 */
export const can = (access: Access, permission: Permission, path?: string): boolean =>
  access.grants.some((grant) => grant.permissions.has(permission) && covers(grant, path))

/** Throws FORBIDDEN unless `can`. */
export const requireCan = (access: Access, permission: Permission, path?: string): void => {
  if (!can(access, permission, path)) throw forbidden(permission)
}

/** The subtrees (path prefixes, none inside another) in which a permission holds: lists are filtered by these in SQL. */
export const pathsWith = (access: Access, permission: Permission): string[] => {
  const paths = [...new Set(access.grants.filter((grant) => grant.permissions.has(permission)).map((grant) => grant.path))]
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other))).sort()
}
