import { commitImport, startImport } from '@dangjian/imports'
import type { DemoTree } from '../model.ts'
import { writeRosterWorkbook } from '../workbook/write-roster-workbook.ts'
import { organizerDesk, type Loading } from './loading.ts'

/** Imports the roster of a bureau from its workbook, as its organizer does on the page: preview, then commit. */
export const importRoster = async (loading: Loading, tree: DemoTree): Promise<void> => {
  const desk = await organizerDesk(loading, tree.tenantKey)
  const { name, bytes } = await writeRosterWorkbook(tree)
  const { id, problems } = await startImport((work) => desk.open(work), { kind: 'roster', fileName: name, content: bytes })
  if (problems > 0) throw new RangeError(`${problems} rows of the demonstration's workbook were refused`)
  await commitImport((work) => desk.open(work), { importId: id })
}
