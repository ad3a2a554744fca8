import { pluginProcedures, router } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
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
  listOwnMethods: query({ permission: 'method.read', input: nothing, summary: '列出本单位报送的支部工作法' }, listOwnMethods),
  listLibrary: query({ permission: 'method.read', input: nothing, summary: '列出省厅发布的支部工作法' }, listLibrary),
  submitMethod: command({ permission: 'method.submit', input: submitMethodInput, summary: '报送支部工作法' }, submitMethod),
  adoptMethod: command({ permission: 'method.adopt', input: adoptMethodInput, summary: '采用支部工作法' }, adoptMethod),
  listSubmissions: query({ permission: 'method.review', input: nothing, summary: '列出收到的支部工作法' }, listSubmissions),
  reviewMethod: command({ permission: 'method.review', input: reviewMethodInput, summary: '评审支部工作法' }, reviewMethod),
  listLiaisonPoints: query({ permission: 'liaison.read', input: nothing, summary: '列出党建联系点' }, listLiaisonPoints),
  listVisitsReceived: query({ permission: 'liaison.read', input: nothing, summary: '列出省厅对本单位的走访' }, listVisitsReceived),
  recordVisit: command({ permission: 'liaison.record', input: recordVisitInput, summary: '登记联系点走访' }, recordVisit),
})
