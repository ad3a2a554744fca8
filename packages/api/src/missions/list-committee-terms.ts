import { listCommitteeTerms, listCommitteeTermsInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取班子与任期 */
export const listCommitteeTermsProcedure = query({ permission: 'org.read', input: listCommitteeTermsInput, summary: '读取班子与任期' }, listCommitteeTerms)
