import { command } from '@dangjian/plugin-kit/server'
import { publishFigures as publish } from '@dangjian/tenancy'
import { z } from 'zod'
import { gatherFigures } from './gather-figures.ts'

/** Publishes today's figures, computed from the records, to the levels above. */
export const publishFigures = command({ permission: 'exchange.send', input: z.void(), summary: '向上级公布本单位汇总数据' }, async (scope) => publish(scope, await gatherFigures(scope)))
