import { listReflections, listReflectionsInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 学习体会列表. */
export const listReflectionsProcedure = query({ permission: 'self.read', input: listReflectionsInput, summary: '学习体会列表' }, listReflections)
