import { listPublicities, listPublicitiesInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const listPublicitiesProcedure = query({ permission: 'admission.read', input: listPublicitiesInput, summary: '发展党员公示' }, listPublicities)
