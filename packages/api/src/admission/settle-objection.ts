import { settleObjection, settleObjectionInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const settleObjectionProcedure = command({ permission: 'admission.handle', input: settleObjectionInput, summary: '登记公示反映核查结论' }, settleObjection)
