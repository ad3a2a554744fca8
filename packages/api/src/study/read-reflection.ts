import { readReflection, readReflectionInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 阅读学习体会. */
export const readReflectionProcedure = query({ permission: 'self.read', input: readReflectionInput, summary: '阅读学习体会' }, readReflection)
