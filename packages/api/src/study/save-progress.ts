import { saveProgress, saveProgressInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 保存学习进度. */
export const saveProgressProcedure = command({ permission: 'self.read', input: saveProgressInput, summary: '保存学习进度' }, saveProgress)
