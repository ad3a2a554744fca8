export type { ArchiveManifest, TableDigest } from './archive-format.ts'
export { exportTenant, type ExportOptions } from './export-tenant.ts'
export { importTenant, withArchive, type ImportOptions } from './import-tenant.ts'
export type { OpenArchive } from './read-archive.ts'
