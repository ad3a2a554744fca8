import { existsSync } from 'node:fs'
import path from 'node:path'

/** Root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../../..')

const built = path.join(root, 'apps/server/dist/main.js')

/** The built server, which is what `npm start` runs and what `npm run bench` builds first; its sources where nothing is built. */
export const serverProgram = existsSync(built) ? built : path.join(root, 'apps/server/src/main.ts')
