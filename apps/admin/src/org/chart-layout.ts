import type { TreeLine } from './types.ts'

/** An organization of the chart with those below it. */
export interface ChartNode {
  readonly line: TreeLine
  readonly below: readonly ChartNode[]
}

export interface ChartView {
  readonly rootId: string
  readonly hasGroups: boolean
  readonly hasMassOrgs: boolean
}

/** The part of the tree that a chart draws, from `rootId` or from the first organization; undefined for an empty tree. */
export const chartOf = (lines: readonly TreeLine[], { rootId, hasGroups, hasMassOrgs }: ChartView): ChartNode | undefined => {
  const shown = lines.filter(({ unit }) => (unit.kind === 'group' ? hasGroups : unit.kind === 'mass_org' ? hasMassOrgs : true))
  const below = Map.groupBy(shown, ({ unit }) => unit.parentId)
  const nodeOf = (line: TreeLine): ChartNode => ({ line, below: (below.get(line.unit.id) ?? []).map(nodeOf) })
  const root = shown.find(({ unit }) => unit.id === rootId) ?? shown[0]
  return root ? nodeOf(root) : undefined
}

/** How many organizations a chart shows. */
export const sizeOf = (node: ChartNode): number => 1 + node.below.reduce((sum, lower) => sum + sizeOf(lower), 0)

// A column of upright text needs 8 mm and one with boxes below it 17; the paper is 277 or 400 mm wide inside its margins.
const columnWidth = (node: ChartNode): number => (node.below.length > 0 ? 17 : 8)

/** The columns under the root in as many rows as the paper needs, in order. */
export const rowsOf = (columns: readonly ChartNode[], paper: 'a4' | 'a3'): ChartNode[][] => {
  const width = paper === 'a4' ? 272 : 395
  const rows: ChartNode[][] = []
  let room = 0
  for (const column of columns) {
    const needed = columnWidth(column)
    const last = rows.at(-1)
    if (last && room >= needed) last.push(column)
    else {
      rows.push([column])
      room = width
    }
    room -= needed
  }
  // Rows of about the same length read better than one full row and a rest.
  if (rows.length < 2) return rows
  const each = Math.ceil(columns.length / rows.length)
  return Array.from({ length: rows.length }, (_, at) => columns.slice(at * each, (at + 1) * each)).filter((row) => row.length > 0)
}
