import { listDiscipline } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取党纪处分和权利限制登记. */
export const listDisciplineQuery = query({ permission: 'disposal.read', input: noInput, summary: '读取党纪处分和权利限制登记' }, listDiscipline)
