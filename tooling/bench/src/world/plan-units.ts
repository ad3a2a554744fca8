import { idFrom, seeded } from './seeded.ts'

/** An organization to be seeded; `level` counts from the root, which is 1. */
export interface PlannedUnit {
  readonly id: string
  readonly parentId: string | null
  readonly path: string
  readonly level: number
  readonly name: string
  readonly kind: 'committee' | 'branch'
}

/** Shape of one tree: under a root and four departments stand subtrees of exactly `branch` organizations, and what is left over. */
export interface TreePlan {
  readonly seed: string
  readonly organizations: number
  readonly branch: number
  readonly levels: number
}

/** The tree, with the roots of its departments and of its full subtrees. */
export interface PlannedTree {
  readonly units: readonly PlannedUnit[]
  readonly root: PlannedUnit
  readonly departments: readonly PlannedUnit[]
  readonly subtrees: readonly PlannedUnit[]
  /** Organizations that have members: those without any below. */
  readonly branches: readonly PlannedUnit[]
}

type Draft = Omit<PlannedUnit, 'kind'>

/** Plans a tree of `levels` levels from a seed. */
export const planUnits = ({ seed, organizations, branch, levels }: TreePlan): PlannedTree => {
  const random = seeded(`${seed}/units`)
  const drafts: Draft[] = []
  const add = (parent: Draft | null): Draft => {
    const id = idFrom(`${seed}/unit`, drafts.length)
    const draft = { id, parentId: parent?.id ?? null, path: `${parent?.path ?? '/'}${id}/`, level: (parent?.level ?? 0) + 1, name: `第${drafts.length + 1}党组织` }
    drafts.push(draft)
    return draft
  }
  const addSubtree = (parent: Draft, size: number): Draft => {
    const top = add(parent)
    const inner = [top]
    let deepest = top
    for (let count = 1; count < size; count++) {
      // First one way down to the lowest level, then wherever there is room, more often near the top.
      const above = deepest.level < levels ? deepest : (inner[Math.min(random.below(inner.length), random.below(inner.length))] ?? top)
      const unit = add(above)
      if (unit.level < levels) inner.push(unit)
      if (unit.level > deepest.level) deepest = unit
    }
    return top
  }
  const root = add(null)
  const departments = Array.from({ length: Math.min(4, organizations - 1) }, () => add(root))
  const subtrees: Draft[] = []
  for (let at = 0; organizations - drafts.length > 0; at++) {
    const size = Math.min(branch, organizations - drafts.length)
    const top = addSubtree(departments[at % departments.length] ?? root, size)
    if (size === branch) subtrees.push(top)
  }
  const parents = new Set(drafts.map(({ parentId }) => parentId))
  const finished = new Map(drafts.map((draft) => [draft.id, { ...draft, kind: parents.has(draft.id) ? ('committee' as const) : ('branch' as const) }]))
  const of = (draft: Draft): PlannedUnit => finished.get(draft.id) ?? { ...draft, kind: 'committee' }
  const units = [...finished.values()]
  return { units, root: of(root), departments: departments.map(of), subtrees: subtrees.map(of), branches: units.filter(({ kind }) => kind === 'branch') }
}
