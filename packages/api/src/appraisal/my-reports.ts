import { myReports } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取需要本人评议和本人的述职. */
export const myReportsQuery = query({ permission: 'self.read', input: noInput, summary: '读取需要本人评议和本人的述职' }, myReports)
