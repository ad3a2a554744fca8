import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** Ignored folder for everything the bootstrap brings. */
export const tools = path.join(root, '.tools')
