export * from './plugin-host-context.ts'
export * from './plugin-ui.ts'
