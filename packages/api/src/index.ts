export * from './app-router.ts'
