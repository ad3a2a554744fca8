import { listOrgTree } from '@dangjian/org'
import { query } from '@dangjian/plugin-kit/server'
import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

/** `onDate` asks for the tree of a past day; `permission` narrows the tree to where the person holds it, for a picker of organizations to act on. */
const input = z.object({ includeClosed: z.boolean().default(false), onDate: z.string().refine(isLocalDate).optional(), permission: z.string().min(1).max(80).default('org.read') }).prefault({})

/** 读取组织树 */
export const listTree = query({ permission: 'org.read', input, summary: '读取组织树' }, (scope, { permission, ...filter }) => listOrgTree(scope, permission, filter))
