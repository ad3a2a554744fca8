import { declareStudy, declareStudyInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 自学登记. */
export const declareStudyProcedure = command({ permission: 'self.read', input: declareStudyInput, summary: '自学登记' }, declareStudy)
