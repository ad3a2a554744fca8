import { listForCheckInput, listReflectionsForCheck } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 待审核的学习体会. */
export const listReflectionsForCheckProcedure = query({ permission: 'study.read', input: listForCheckInput, summary: '待审核的学习体会' }, listReflectionsForCheck)
