import { withdrawMyReflection, withdrawMyReflectionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回本人的学习体会. */
export const withdrawMyReflectionProcedure = command({ permission: 'self.read', input: withdrawMyReflectionInput, summary: '撤回本人的学习体会' }, withdrawMyReflection)
