import { query } from '@dangjian/plugin-kit/server'
import { lastPublished as read } from '@dangjian/tenancy'
import { noInput } from '../no-input.ts'

/** To whom one's own figures go and what was published last. */
export const lastPublished = query({ permission: 'exchange.send', input: noInput, summary: '读取本单位汇总数据的公布情况' }, (scope) => read(scope))
