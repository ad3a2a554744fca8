import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Check, Finding } from '../repository/check.ts'

/** Words that only the server's own libraries and ours contain, and that survive a minifier. */
const SERVER_CODE: ReadonlyArray<readonly [RegExp, string]> = [
  [/(from|import|require)\s*\(?\s*["']node:/, 'a module of Node'],
  [/__vite-browser-external/, 'a module of Node, replaced by an empty one'],
  [/drizzle:entityKind/, 'drizzle-orm'],
  [/MAX_PARAMETERS_EXCEEDED/, 'postgres'],
  [/argon2id|@node-rs\/argon2/, 'argon2'],
  [/FST_ERR_/, 'fastify'],
  [/pgboss\b/, 'pg-boss'],
  [/row level security|set_tenant\s*\(/i, 'our database package'],
]

/** Finds server code in what the browsers load. */
export const browserBundle: Check = {
  id: 'browser-bundle',
  title: 'no browser bundle contains server code',
  needs: 'build',
  find: ({ root, files }) =>
    ['apps/admin', 'apps/member']
      .filter((app) => files.includes(`${app}/package.json`))
      .flatMap((app): Finding[] => {
        const dist = path.join(root, app, 'dist')
        if (!existsSync(path.join(dist, 'index.html'))) return [{ file: app, text: 'is not built' }]
        return globSync('**/*.{js,mjs}', { cwd: dist }).flatMap((name) => {
          const text = readFileSync(path.join(dist, name), 'utf8')
          return SERVER_CODE.filter(([pattern]) => pattern.test(text)).map(([, what]) => ({
            file: `${app}/dist/${name}`,
            text: `contains ${what}`,
          }))
        })
      }),
}
