import { pluginProcedures, router } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { summaries } from '../locales/server.zh-CN.ts'
import { manifest } from '../manifest.ts'
import { adoptMethod, adoptMethodInput } from './adopt-method.ts'
import { listLiaisonPoints, listVisitsReceived } from './list-liaison-points.ts'
import { listLibrary, listOwnMethods, listSubmissions } from './list-methods.ts'
import { recordVisit, recordVisitInput } from './record-visit.ts'
import { reviewMethod, reviewMethodInput } from './review-method.ts'
import { submitMethod, submitMethodInput } from './submit-method.ts'

const { query, command } = pluginProcedures(manifest)
const nothing = z.object({})

export const sichuanRouter = router({
  listOwnMethods: query({ permission: 'method.read', input: nothing, summary: summaries.listOwnMethods }, listOwnMethods),
  listLibrary: query({ permission: 'method.read', input: nothing, summary: summaries.listLibrary }, listLibrary),
  submitMethod: command({ permission: 'method.submit', input: submitMethodInput, summary: summaries.submitMethod }, submitMethod),
  adoptMethod: command({ permission: 'method.adopt', input: adoptMethodInput, summary: summaries.adoptMethod }, adoptMethod),
  listSubmissions: query({ permission: 'method.review', input: nothing, summary: summaries.listSubmissions }, listSubmissions),
  reviewMethod: command({ permission: 'method.review', input: reviewMethodInput, summary: summaries.reviewMethod }, reviewMethod),
  listLiaisonPoints: query({ permission: 'liaison.read', input: nothing, summary: summaries.listLiaisonPoints }, listLiaisonPoints),
  listVisitsReceived: query({ permission: 'liaison.read', input: nothing, summary: summaries.listVisitsReceived }, listVisitsReceived),
  recordVisit: command({ permission: 'liaison.record', input: recordVisitInput, summary: summaries.recordVisit }, recordVisit),
})

export type SichuanRouter = typeof sichuanRouter
