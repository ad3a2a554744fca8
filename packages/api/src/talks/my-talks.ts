import { myTalks, myTalksInput } from '@dangjian/talks'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的谈心谈话. */
export const myTalksQuery = query({ permission: 'self.read', input: myTalksInput, summary: '读取本人的谈心谈话' }, myTalks)
