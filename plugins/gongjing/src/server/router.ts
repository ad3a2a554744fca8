import { pluginProcedures, router } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { summaries } from '../locales/server.zh-CN.ts'
import { manifest } from '../manifest.ts'
import { countDeeds, listDeeds, listDeedsInput } from './list-deeds.ts'
import { readIndex, readIndexInput, readMyIndex } from './read-index.ts'
import { recordDeed, recordDeedInput } from './record-deed.ts'

const { query, command } = pluginProcedures(manifest)
const nothing = z.object({})

export const gongjingRouter = router({
  branches: query({ permission: 'index.read', input: nothing, summary: summaries.branches }, (scope) => scope.core.org.branches('gongjing:index.read')),
  index: query({ permission: 'index.read', input: readIndexInput, summary: summaries.index }, readIndex),
  myIndex: query({ permission: 'session', input: nothing, summary: summaries.myIndex }, readMyIndex),
  listDeeds: query({ permission: 'index.read', input: listDeedsInput, summary: summaries.listDeeds }, listDeeds),
  countDeeds: query({ permission: 'index.read', input: listDeedsInput, summary: summaries.countDeeds }, countDeeds),
  recordDeed: command({ permission: 'deed.record', input: recordDeedInput, summary: summaries.recordDeed }, recordDeed),
})

export type GongjingRouter = typeof gongjingRouter
