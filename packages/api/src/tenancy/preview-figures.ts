import { query } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { gatherFigures } from './gather-figures.ts'

/** What would be published now. */
export const previewFigures = query({ permission: 'exchange.send', input: z.void(), summary: '预览将向上级公布的汇总数据' }, (scope) => gatherFigures(scope))
