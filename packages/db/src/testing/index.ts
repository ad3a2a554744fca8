export * from './test-database.ts'
export * from './twin-migrations.ts'
