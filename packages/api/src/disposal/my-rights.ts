import { myRights } from '@dangjian/disposal'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取与本人权利有关的告知、处分和申诉. */
export const myRightsQuery = query({ permission: 'self.read', input: noInput, summary: '读取与本人权利有关的告知、处分和申诉' }, myRights)
