import { myAppraisals } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取本人的民主评议. */
export const myAppraisalsQuery = query({ permission: 'self.read', input: noInput, summary: '读取本人的民主评议' }, myAppraisals)
