/** Adds up what each organization has itself into every organization above it; paths are materialized (`/a/b/`). */
export const sumBelow = <T extends { readonly path: string }, K extends string>(units: readonly (T & Record<K, number>)[], keys: readonly K[]): Map<string, Record<K, number>> => {
  const zero = (): Record<K, number> => Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  const totals = new Map(units.map((unit) => [unit.path, zero()]))
  for (const unit of units) {
    for (let end = unit.path.length; end > 1; end = unit.path.lastIndexOf('/', end - 2) + 1) {
      const total = totals.get(unit.path.slice(0, end))
      if (total) for (const key of keys) total[key] += unit[key]
    }
  }
  return totals
}
