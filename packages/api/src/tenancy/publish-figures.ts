import { command } from '@dangjian/plugin-kit/server'
import { publishFigures as publish } from '@dangjian/tenancy'
import { gatherFigures } from './gather-figures.ts'
import { noInput } from '../no-input.ts'

/** Publishes today's figures, computed from the records, to the levels above. */
export const publishFigures = command({ permission: 'exchange.send', input: noInput, summary: '向上级公布本单位汇总数据' }, async (scope) => publish(scope, await gatherFigures(scope)))
