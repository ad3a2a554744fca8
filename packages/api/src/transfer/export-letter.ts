import { disclosure } from '@dangjian/plugin-kit/server'
import { exportLetter, exportLetterInput } from '@dangjian/transfer'

/** 生成介绍信文件 */
export const letterFile = disclosure({ permission: 'transfer.approve', input: exportLetterInput, summary: '生成介绍信文件' }, exportLetter)
