export * from './tenant-table.ts'
export * from './infrastructure-tables.ts'
