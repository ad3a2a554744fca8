import { ownData } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'
import { dataParts } from './data-parts.ts'

/** 下载本人全部信息 */
export const takeData = disclosure({ permission: 'self.read', input: noInput, summary: '下载本人全部信息' }, (scope) => ownData(scope, dataParts))
