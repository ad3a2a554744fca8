import path from 'node:path'

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../../..')

/** Folder of what test runs leave behind: screenshots, the counted burden, logs of the servers. Runs side by side take one each by E2E_ARTEFACTS. */
export const artefacts = process.env.E2E_ARTEFACTS ?? path.join(root, '.artefacts')

/** The one program of the product, run from its sources as in production. */
export const serverProgram = path.join(root, 'apps/server/src/main.ts')
