import { z } from 'zod'
import type { Repository } from './repository.ts'

const manifestSchema = z.object({
  name: z.string(),
  description: z.string().default(''),
  scripts: z.record(z.string(), z.string()).default({}),
  exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
})

/** A package of the workspace. */
export interface WorkspacePackage extends z.infer<typeof manifestSchema> {
  /** Path from the root, for example `packages/kernel`. */
  readonly dir: string
}

/** All packages of the workspace, by folder. */
export const workspacePackages = (repository: Repository): WorkspacePackage[] =>
  repository.files
    .filter((file) => /^(apps|packages|plugins|tooling)\/[^/]+\/package\.json$/.test(file))
    .map((file) => ({
      dir: file.replace(/\/package\.json$/, ''),
      ...manifestSchema.parse(JSON.parse(repository.read(file))),
    }))
