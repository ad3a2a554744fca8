import { withdrawEntry, withdrawEntryInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回学习登记. */
export const withdrawEntryProcedure = command({ permission: 'self.read', input: withdrawEntryInput, summary: '撤回学习登记' }, withdrawEntry)
