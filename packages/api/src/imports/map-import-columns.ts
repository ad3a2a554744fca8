import { mapImportColumns, mapImportColumnsInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'

/** 核对栏目 */
export const mapColumns = command({ permission: 'session', input: mapImportColumnsInput, summary: '核对栏目' }, mapImportColumns)
