import { markedWorkbook, markedWorkbookInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'
import { cellWords } from './cell-words.ts'

/** 下载需要更正的行; a command, because the download of identity numbers goes into the trail. */
export const marked = command({ permission: 'session', input: markedWorkbookInput, summary: '下载需要更正的行' }, (scope, input) => markedWorkbook(scope, input, cellWords))
