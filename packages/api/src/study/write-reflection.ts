import { writeReflection, writeReflectionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 提交学习体会. */
export const writeReflectionProcedure = command({ permission: 'self.read', input: writeReflectionInput, summary: '提交学习体会' }, writeReflection)
