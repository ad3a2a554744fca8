import { pluginProcedures, router } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { manifest } from '../manifest.ts'
import { selectDeeds } from './deed-store.ts'
import { readIndex, readIndexInput, readMyIndex } from './read-index.ts'
import { recordDeed, recordDeedInput } from './record-deed.ts'

const { query, command } = pluginProcedures(manifest)

export const gongjingRouter = router({
  branches: query({ permission: 'index.read', input: z.object({}), summary: '列出可查看先锋指数的支部' }, (scope) => scope.core.org.branches('gongjing:index.read')),
  index: query({ permission: 'index.read', input: readIndexInput, summary: '读取支部党员先锋指数' }, readIndex),
  myIndex: query({ permission: 'session', input: z.object({}), summary: '读取本人先锋指数' }, readMyIndex),
  listDeeds: query({ permission: 'index.read', input: z.object({ orgUnitId: z.uuid().optional() }), summary: '列出党员事迹' }, (scope, input) => selectDeeds(scope, input.orgUnitId)),
  recordDeed: command({ permission: 'deed.record', input: recordDeedInput, summary: '登记党员事迹' }, recordDeed),
})

export type GongjingRouter = typeof gongjingRouter
