import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { artefacts } from './paths.ts'

/** One counted task: acts are clicks, taps and selections, fields are values typed that the system could not know. */
export interface Burden {
  readonly id: string
  readonly acts: number
  readonly fields: number
}

/** Where the workers lay their counts, one file for each. */
export const burdenFolder = path.join(artefacts, 'e2e/burden')

/** Keeps one count; `where` tells the same task at another width apart. */
export const keepBurden = (burden: Burden, where: string): void => {
  mkdirSync(burdenFolder, { recursive: true })
  writeFileSync(path.join(burdenFolder, `${burden.id}-${where}.json`), JSON.stringify(burden))
}

/** Joins all counts into `.artefacts/burden.json`, which `npm run burden` reads. */
export const writeBurden = (): void => {
  const counts = readdirSync(burdenFolder).sort().map((file): unknown => JSON.parse(readFileSync(path.join(burdenFolder, file), 'utf8')))
  writeFileSync(path.join(artefacts, 'burden.json'), `${JSON.stringify(counts, null, 1)}\n`)
}
