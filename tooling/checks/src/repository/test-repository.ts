import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openRepository } from './repository.ts'
import type { Check, Finding } from './check.ts'

/** Runs a check on a folder made of these files (path → text), and removes the folder. */
export const findingsOf = async (check: Check, files: Readonly<Record<string, string>>): Promise<readonly Finding[]> => {
  const root = mkdtempSync(path.join(tmpdir(), 'check-'))
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), text)
    }
    return await check.find(openRepository(root))
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Texts of a package for such a folder. */
export const packageFiles = (dir: string, sources: Readonly<Record<string, string>>, more: object = {}): Record<string, string> => ({
  [`${dir}/package.json`]: JSON.stringify({
    name: `@dangjian/${dir.split('/').at(-1) ?? ''}`,
    description: 'One sentence.',
    exports: { '.': './src/index.ts' },
    ...more,
  }),
  ...Object.fromEntries(Object.entries(sources).map(([name, text]) => [`${dir}/src/${name}`, text])),
})
