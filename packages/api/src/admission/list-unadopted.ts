import { listUnadopted, placeInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const listUnadoptedProcedure = query({ permission: 'admission.handle', input: placeInput, summary: '尚无发展档案的预备党员' }, listUnadopted)
