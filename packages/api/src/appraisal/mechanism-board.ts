import { mechanismBoard, mechanismBoardInput } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取制度机制情况. */
export const mechanismBoardQuery = query({ permission: 'mechanism.read', input: mechanismBoardInput, summary: '读取制度机制情况' }, mechanismBoard)
