import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A file that the generators own, whole or in part: its path from the root, and what should stand in it. */
export interface GeneratedFile {
  readonly file: string
  readonly text: string
}

/** Whether the file on disk differs from what it should be. */
export const isStale = (root: string, { file, text }: GeneratedFile): boolean => {
  const target = path.join(root, file)
  return !existsSync(target) || readFileSync(target, 'utf8') !== text
}

/** Writes the files that differ; gives the names of those written. */
export const writeStale = (root: string, files: readonly GeneratedFile[]): string[] => {
  const stale = files.filter((each) => isStale(root, each))
  for (const { file, text } of stale) writeFileSync(path.join(root, file), text)
  return stale.map(({ file }) => file)
}
