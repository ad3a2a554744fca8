export * from './facts-of-source.ts'
export * from './record-facts.ts'
