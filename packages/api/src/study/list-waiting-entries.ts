import { listWaitingEntries, listWaitingEntriesInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 待确认的学习登记. */
export const listWaitingEntriesProcedure = query({ permission: 'study.read', input: listWaitingEntriesInput, summary: '待确认的学习登记' }, listWaitingEntries)
