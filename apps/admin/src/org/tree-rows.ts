import type { TreeLine, Unit } from './types.ts'

/** A line of the tree as it is drawn. `level` counts from 1, `isOpen` is null where nothing stands below. */
export interface TreeRow {
  readonly line: TreeLine
  readonly level: number
  readonly isOpen: boolean | null
  readonly position: number
  readonly siblings: number
}

/** What of the tree is drawn. */
export interface TreeView {
  readonly search: string
  readonly hasGroups: boolean
  readonly hasMassOrgs: boolean
  /** Ids of organizations whose lower ones are folded away; a search unfolds all. */
  readonly folded: ReadonlySet<string>
}

const isShown = ({ kind }: Unit, { hasGroups, hasMassOrgs }: TreeView): boolean => (kind === 'group' ? hasGroups : kind === 'mass_org' ? hasMassOrgs : true)

/** Whether an organization is what somebody searches: a part of its name, or of its sound without blanks, or of the initials. */
export const isFound = ({ unit, pinyin, initials }: TreeLine, search: string): boolean => {
  const plain = search.toLowerCase().replaceAll(/\s/g, '')
  return unit.name.includes(search) || unit.shortName.includes(search) || (/^[a-z0-9]+$/.test(plain) && (pinyin.includes(plain) || initials.includes(plain)))
}

/** The organization that a line stands under among those listed; undefined at the top. */
const parentAmong = (ids: ReadonlySet<string>, { path }: Unit): string | undefined => path.split('/').filter((id) => ids.has(id)).at(-2)

/** The lines in tree order: with a search what is found and everything above it, otherwise all but what is folded away. */
export const treeRows = (lines: readonly TreeLine[], view: TreeView): TreeRow[] => {
  const wanted = lines.filter((line) => isShown(line.unit, view) && isFound(line, view.search))
  const kept = new Set(wanted.flatMap(({ unit }) => unit.path.split('/')))
  const shown = lines.filter(({ unit }) => kept.has(unit.id))
  const ids = new Set(shown.map(({ unit }) => unit.id))
  const childrenOf = Map.groupBy(shown, ({ unit }) => parentAmong(ids, unit))
  const rows: TreeRow[] = []
  const add = (children: readonly TreeLine[], level: number): void => {
    children.forEach((line, at) => {
      const lower = childrenOf.get(line.unit.id) ?? []
      const isOpen = lower.length === 0 ? null : view.search !== '' || !view.folded.has(line.unit.id)
      rows.push({ line, level, isOpen, position: at + 1, siblings: children.length })
      if (isOpen === true) add(lower, level + 1)
    })
  }
  add(childrenOf.get(undefined) ?? [], 1)
  return rows
}
