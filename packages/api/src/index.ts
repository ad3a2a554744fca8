export * from './app-router.ts'
export { gatherFigures } from './tenancy/index.ts'
export { attachmentOwners } from './attachments/owners.ts'
