import { decideEntry, decideEntryInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 确认学习登记. */
export const decideEntryProcedure = command({ permission: 'study.manage', input: decideEntryInput, summary: '确认学习登记' }, decideEntry)
