import type { ArchiveEntry } from './check-archive.ts'

/** What stands in a workbook's directory of sheets. */
export interface SheetEntry {
  readonly name: string
  readonly entry: ArchiveEntry
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find((value) => value !== undefined)?.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? []

/** The sheets of a workbook in their order, each with the file that holds it; empty when the archive is no workbook. */
export const listSheets = (entries: readonly ArchiveEntry[]): SheetEntry[] => {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const [workbook, relationships] = [byPath.get('xl/workbook.xml'), byPath.get('xl/_rels/workbook.xml.rels')]
  if (!workbook || !relationships) return []
  const targets = new Map(
    tags(relationships.read().toString('utf8'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/')]),
  )
  return tags(workbook.read().toString('utf8'), 'sheet').flatMap((tag) => {
    const entry = byPath.get(targets.get(attribute(tag, 'r:id') ?? attribute(tag, '\\w+:id')) ?? '')
    const name = attribute(tag, 'name')
    return entry && name !== undefined ? [{ name, entry }] : []
  })
}

/** What a reader of values alone would not notice: the first formula's cell and the merged ranges, as `A1` references. */
export interface SheetOddities {
  readonly formulaCell: string | undefined
  readonly merges: readonly string[]
}

/** Looks through a sheet's XML, piece by piece, for formulas and merged cells; both hide what a row really says. */
export const scanSheet = async (entry: ArchiveEntry): Promise<SheetOddities> => {
  let [formulaCell, rest]: [string | undefined, string] = [undefined, '']
  const merges: string[] = []
  for await (const chunk of entry.chunks()) {
    // References and tags are ASCII: one byte per character keeps a large sheet small.
    const xml = rest + chunk.toString('latin1')
    const formula: RegExpExecArray | null = formulaCell === undefined ? /<(?:\w+:)?f[\s>/]/.exec(xml) : null
    if (formula) formulaCell = [...xml.slice(Math.max(0, formula.index - 500), formula.index).matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]+\d+)"/g)].at(-1)?.[1] ?? '?'
    const end = xml.lastIndexOf('>') + 1
    if (xml.includes('mergeCell')) merges.push(...tags(xml.slice(0, end), 'mergeCell').flatMap((tag) => attribute(tag, 'ref') ?? []))
    // A tag that is not complete yet, and enough before it to name the cell of a formula; tags of merges never come twice, as they lie before `end`.
    rest = formulaCell === undefined && !xml.includes('mergeCell') ? xml.slice(Math.max(0, end - 500)) : xml.slice(end)
  }
  return { formulaCell, merges }
}
