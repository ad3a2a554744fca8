import { listOrgTree } from '@dangjian/org'
import { query } from '@dangjian/plugin-kit/server'
import { z } from 'zod'

const input = z.object({ includeClosed: z.boolean().default(false) }).optional()

/** 读取组织树 */
export const listTree = query({ permission: 'org.read', input, summary: '读取组织树' }, (scope, filter) => listOrgTree(scope, 'org.read', filter))
