import { query } from '@dangjian/plugin-kit/server'
import { branchChoices } from '@dangjian/transfer'
import { noInput } from '../no-input.ts'

/** 列出本单位可以转往的党支部 */
export const branches = query({ permission: 'transfer.handle', input: noInput, summary: '列出本单位可以转往的党支部' }, branchChoices)
