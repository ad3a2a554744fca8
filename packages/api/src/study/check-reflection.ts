import { checkReflection, checkReflectionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 审核学习体会. */
export const checkReflectionProcedure = command({ permission: 'study.manage', input: checkReflectionInput, summary: '审核学习体会' }, checkReflection)
