export { listTestProjects, type TestProject } from './list-test-projects.ts'
