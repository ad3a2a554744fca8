export * from './plugin-manifest.ts'
