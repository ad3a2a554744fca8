import { recordObjection, recordObjectionInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const recordObjectionProcedure = command({ permission: 'admission.handle', input: recordObjectionInput, summary: '登记公示反映' }, recordObjection)
