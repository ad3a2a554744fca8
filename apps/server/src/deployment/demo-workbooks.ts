import { daanTree, gongjingTree, writeBrokenRowsWorkbook, writeRosterWorkbook } from '@dangjian/tooling-demo/workbook'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lays the roster workbooks of the demonstration into a folder, so that a visitor can try the import; files that are there stay. */
export const writeDemoWorkbooks = async (folder: string): Promise<void> => {
  const done = join(folder, '.written')
  if (existsSync(done)) return
  mkdirSync(folder, { recursive: true })
  for (const tree of [daanTree, gongjingTree]) {
    for (const { name, bytes } of [await writeRosterWorkbook(tree), await writeBrokenRowsWorkbook(tree)]) writeFileSync(join(folder, name), bytes)
  }
  writeFileSync(done, '')
}
