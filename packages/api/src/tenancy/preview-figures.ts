import { query } from '@dangjian/plugin-kit/server'
import { gatherFigures } from './gather-figures.ts'
import { noInput } from '../no-input.ts'

/** What would be published now. */
export const previewFigures = query({ permission: 'exchange.send', input: noInput, summary: '预览将向上级公布的汇总数据' }, (scope) => gatherFigures(scope))
