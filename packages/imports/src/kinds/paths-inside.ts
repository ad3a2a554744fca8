import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { OrgUnit } from '@dangjian/org'

/** The subtrees below (or at) an organization in which a permission holds. */
export const pathsInside = (scope: Scope, permission: string, root: OrgUnit): string[] =>
  pathsWith(scope.access, permission).flatMap((path) => (root.path.startsWith(path) ? [root.path] : path.startsWith(root.path) ? [path] : []))
