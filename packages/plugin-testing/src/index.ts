export { describePlugin, type PluginHalves } from './describe-plugin.ts'
export { createTestWorld, type TestBranch, type TestTenant, type TestWorld } from './memory-core.ts'
export { referenceScore, type ReferenceFact, type ReferenceResult } from './reference-score.ts'
export { testHost, type PluginTestHost, type TestPerson } from './test-host.ts'
