import { recordPersuasionAnswer, recordPersuasionAnswerInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记劝其退党的答复. */
export const recordPersuasionAnswerCommand = command({ permission: 'disposal.handle', input: recordPersuasionAnswerInput, summary: '登记劝其退党的答复' }, recordPersuasionAnswer)
