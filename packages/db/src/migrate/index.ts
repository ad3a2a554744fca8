export * from './catalogue-lint.ts'
export * from './isolate.ts'
export * from './migrate.ts'
export * from './roles.ts'
