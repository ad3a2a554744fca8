import { listWorks, listWorksInput } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'

/** 读取作品 */
export const listWorksProcedure = query({ permission: 'activity.read', input: listWorksInput, summary: '读取作品' }, listWorks)
