import { listWorkUnits } from '@dangjian/org'
import { query } from '@dangjian/plugin-kit/server'
import { z } from 'zod'

/** 读取单位序列 */
export const listUnitLine = query({ permission: 'org.read', input: z.object({}).prefault({}), summary: '读取单位序列' }, (scope) => listWorkUnits(scope))
