export * from './inputs.ts'
export * from './step-data.ts'
export type * from './views.ts'
