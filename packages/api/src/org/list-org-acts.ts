import { listOrgActs, listOrgActsInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取组织变动 */
export const listActs = query({ permission: 'org.read', input: listOrgActsInput, summary: '读取组织变动' }, listOrgActs)
