import { studyBoards, studyBoardsInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 比学习. */
export const studyBoardsProcedure = query({ permission: 'self.read', input: studyBoardsInput, summary: '比学习' }, studyBoards)
