import { recordDisciplinaryAction, recordDisciplinaryActionInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党纪处分. */
export const recordDisciplinaryActionCommand = command({ permission: 'disposal.handle', input: recordDisciplinaryActionInput, summary: '登记党纪处分' }, recordDisciplinaryAction)
