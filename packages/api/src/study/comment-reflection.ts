import { commentReflection, commentReflectionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 评论学习体会. */
export const commentReflectionProcedure = command({ permission: 'self.read', input: commentReflectionInput, summary: '评论学习体会' }, commentReflection)
