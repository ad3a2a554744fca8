import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Imports = ApiClient['imports']

/** One import with a page of its rows. */
export type ImportDetail = Answer<Imports['getImport']>
/** A line of the list of imports. */
export type ImportLine = Answer<Imports['listImports']>[number]
/** What can be imported. */
export type KindFact = Answer<Imports['listImportKinds']>[number]
export type PreviewRow = ImportDetail['rows']['items'][number]
export type CellError = PreviewRow['errors'][number]
export type ColumnFact = ImportDetail['columns'][number]
/** A file from the server. */
export type FileContent = Answer<Imports['importTemplate']>
