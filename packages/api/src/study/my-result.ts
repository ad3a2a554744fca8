import { myResult, myResultInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 本人的作答结果. */
export const myResultProcedure = query({ permission: 'self.read', input: myResultInput, summary: '本人的作答结果' }, myResult)
