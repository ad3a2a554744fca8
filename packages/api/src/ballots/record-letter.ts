import { recordLetter, recordLetterInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 登记会前书面意见. */
export const recordLetterCommand = command({ permission: 'ballot.manage', input: recordLetterInput, summary: '登记会前书面意见' }, recordLetter)
