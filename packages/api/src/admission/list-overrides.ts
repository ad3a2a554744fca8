import { listOverrides, listOverridesInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const listOverridesProcedure = query({ permission: 'admission.read', input: listOverridesInput, summary: '特办申请' }, listOverrides)
