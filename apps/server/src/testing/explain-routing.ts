import type postgres from 'postgres'

/** One node of a plan, as `explain (analyze, format json)` gives it. */
interface PlanNode {
  readonly 'Relation Name'?: string
  readonly 'Actual Loops'?: number
  readonly 'Subplans Removed'?: number
  readonly Plans?: readonly PlanNode[]
}

/** A statement as it left the server. */
export interface CapturedStatement {
  readonly query: string
  readonly parameters: readonly unknown[]
}

const partition = /^(?<table>.+)_h\d+$/

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** Tables of which one execution touched more than one partition, and whether pruning had to wait for the execution. */
const faultsOf = (plan: PlanNode, crossing: ReadonlySet<string>): string[] => {
  const touched = new Map<string, Set<string>>()
  const nodes = nodesOf(plan)
  for (const { 'Relation Name': relation, 'Actual Loops': loops } of nodes) {
    const table = relation === undefined ? undefined : partition.exec(relation)?.groups?.['table']
    if (relation === undefined || table === undefined || !loops || crossing.has(table)) continue
    touched.set(table, (touched.get(table) ?? new Set()).add(relation))
  }
  const many = [...touched].filter(([, partitions]) => partitions.size > 1).map(([table, partitions]) => `${table}: ${partitions.size} partitions`)
  const late = nodes.filter((node) => (node['Subplans Removed'] ?? 0) > 0).map(() => 'pruned only while running')
  return crossing.size > 0 && many.length === 0 && [...crossing].some((table) => JSON.stringify(plan).includes(`"${table}_h`)) ? [] : [...many, ...late]
}

/**
 * Runs the statements of one call again, in order, as a role that row security does not filter, and explains each before it takes effect;
 * everything is rolled back. Returns what a distributed engine could not route to one node.
 */
export const routingFaults = async (owner: postgres.Sql, statements: readonly CapturedStatement[], crossing: ReadonlySet<string>): Promise<string[]> => {
  const faults: string[] = []
  const rollBack = new Error('rolled back')
  await owner
    .begin(async (transaction) => {
      await transaction.unsafe('set local plan_cache_mode = force_custom_plan')
      for (const { query, parameters } of statements) {
        const values = parameters as postgres.ParameterOrJSON<never>[]
        if (/^\s*(select|insert|update|delete|with)\b/i.test(query) && !query.includes('core.set_tenant')) {
          await transaction.savepoint(async (savepoint) => {
            const [row] = await savepoint.unsafe<Array<{ 'QUERY PLAN': Array<{ Plan: PlanNode }> }>>(`explain (analyze, format json) ${query}`, values)
            const plan = row?.['QUERY PLAN'][0]?.Plan
            if (plan) faults.push(...faultsOf(plan, crossing).map((fault) => `${fault} in ${query.replaceAll(/\s+/g, ' ').slice(0, 300)}`))
            throw rollBack
          }).catch((error: unknown) => {
            if (error !== rollBack) throw error
          })
        }
        await transaction.unsafe(query, values)
      }
      throw rollBack
    })
    .catch((error: unknown) => {
      if (error !== rollBack) throw error
    })
  return faults
}
