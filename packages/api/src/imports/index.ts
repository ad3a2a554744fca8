import { router } from '@dangjian/plugin-kit/server'
import { cancel } from './cancel-import.ts'
import { commit } from './commit-import.ts'
import { discard } from './discard-import.ts'
import { editRow } from './edit-import-row.ts'
import { get } from './get-import.ts'
import { choices } from './import-choices.ts'
import { template } from './import-template.ts'
import { kinds } from './list-import-kinds.ts'
import { list } from './list-imports.ts'
import { mapColumns } from './map-import-columns.ts'
import { marked } from './marked-workbook.ts'
import { skipRow } from './skip-import-row.ts'
import { start } from './start-import.ts'
import { undo } from './undo-import.ts'

/** Procedures of imports. */
export const importsRouter = router({
  cancelImport: cancel,
  commitImport: commit,
  discardImport: discard,
  editImportRow: editRow,
  getImport: get,
  importChoices: choices,
  importTemplate: template,
  listImportKinds: kinds,
  listImports: list,
  mapImportColumns: mapColumns,
  markedWorkbook: marked,
  skipImportRow: skipRow,
  startImport: start,
  undoImport: undo,
})
