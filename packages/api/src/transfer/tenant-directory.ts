import { query } from '@dangjian/plugin-kit/server'
import { tenantDirectory } from '@dangjian/tenancy'
import { z } from 'zod'

const input = z.object({ search: z.string().trim().max(40).default('') })

/** 查找可以转往的单位 */
export const directory = query({ permission: 'transfer.handle', input, summary: '查找可以转往的单位' }, (scope, { search }) => tenantDirectory(scope, search))
