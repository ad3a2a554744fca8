import type postgres from 'postgres'

/** One page of a roster, as the hand-written statements are asked for it. */
export interface FloorQuestion {
  readonly tenantId: string
  readonly path: string
  readonly search: string | null
  readonly limit: number
}

const rangeEnd = (path: string): string => `${path.slice(0, -1)}0`

const pageColumns = `m.id, m.name, m.gender, m.birth_date, m.ethnicity, m.education, m.category, m.status, m.joined_on, m.formal_on, m.job_title, m.party_affairs, m.version,
  a.org_unit_id, u.name as org_unit_name, u.short_name as org_unit_short_name, a.group_id,
  (select g.short_name from org_units g where g.tenant_id = $1 and g.id = a.group_id) as group_name,
  coalesce((select jsonb_agg(jsonb_build_object('post', p.post, 'orgUnitId', p.org_unit_id, 'shortName', o.short_name)) from org_posts p join org_units o on o.tenant_id = $1 and o.id = p.org_unit_id
    where p.tenant_id = $1 and p.member_id = m.id and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date) and o.closed_on is null), '[]') as posts`
const joins = `join affiliations a on a.tenant_id = $1 and a.member_id = m.id and a.valid_to is null
  join org_units u on u.tenant_id = $1 and u.id = a.org_unit_id and u.path >= $2 and u.path < $3`

const order = 'order by m.name_pinyin, m.id limit'
const page = `select ${pageColumns} from members m ${joins} where m.tenant_id = $1 ${order} $4`
const total = 'select count(*)::int as total from affiliations a join org_units u on u.tenant_id = $1 and u.id = a.org_unit_id and u.path >= $2 and u.path < $3 where a.tenant_id = $1 and a.valid_to is null'
const searched = (condition: string): string => `select ${pageColumns}, (count(*) over ())::int as total from members m ${joins} where m.tenant_id = $1 and ${condition} ${order} $4`
const searchedByName = searched('m.name like $5')
const searchedBySound = searched(`(m.name like $5 or replace(m.name_pinyin, ' ', '') like $6 or m.name_initials like $6)`)
interface FloorRow {
  readonly id: string
  readonly total?: number
}

const findRows = async (sql: postgres.Sql, { tenantId, path, search, limit }: FloorQuestion): Promise<{ rows: FloorRow[]; total: number }> => {
  const place = [tenantId, path, rangeEnd(path), limit]
  const prepared = { prepare: true }
  if (search === null) {
    const [rows, [count]] = await Promise.all([sql.unsafe<FloorRow[]>(page, place, prepared), sql.unsafe<Array<{ total: number }>>(total, place.slice(0, 3), prepared)])
    return { rows, total: count?.total ?? 0 }
  }
  const rows = /\p{Script=Han}/u.test(search)
    ? await sql.unsafe<FloorRow[]>(searchedByName, [...place, `%${search}%`], prepared)
    : await sql.unsafe<FloorRow[]>(searchedBySound, [...place, `%${search}%`, `${search}%`], prepared)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** A page of members of a subtree with their posts and the total: what the product's page shows, by the same statements on a plain connection. */
export const floorPage = async (sql: postgres.Sql, question: FloorQuestion): Promise<{ items: unknown[]; total: number }> => {
  const { rows, total: found } = await findRows(sql, question)
  return { items: rows.map(({ total: _total, ...row }) => row), total: found }
}

/** Members of every open organization, its own and with everything below it, by one statement. */
export const floorCounts = async (sql: postgres.Sql, tenantId: string): Promise<Array<{ id: string; own: number; subtree: number }>> =>
  sql<Array<{ id: string; own: number; subtree: number }>>`
    with own as (select org_unit_id, count(*)::int as n from affiliations where tenant_id = ${tenantId} and valid_to is null group by org_unit_id),
      sums as (
        select above.id::uuid as id, sum(own.n)::int as n
        from own join org_units u on u.tenant_id = ${tenantId} and u.id = own.org_unit_id, unnest(string_to_array(trim(both '/' from u.path), '/')) as above(id)
        group by 1)
    select u.id, coalesce(own.n, 0) as own, coalesce(sums.n, 0) as subtree
    from org_units u left join own on own.org_unit_id = u.id left join sums on sums.id = u.id
    where u.tenant_id = ${tenantId} and u.closed_on is null`

/** Moves a subtree by one statement in a transaction of its own. */
export const floorMove = async (sql: postgres.Sql, tenantId: string, id: string, newParentId: string): Promise<void> => {
  await sql`
    update org_units u set
      path = p.path || substr(u.path, length(o.path) - length(o.id::text)),
      parent_id = case when u.id = o.id then p.id else u.parent_id end
    from org_units o, org_units p
    where u.tenant_id = ${tenantId} and o.tenant_id = ${tenantId} and p.tenant_id = ${tenantId} and o.id = ${id} and p.id = ${newParentId}
      and u.path >= o.path and u.path < left(o.path, -1) || '0'`
}

/** Organizations whose path is not the one that follows from their parents, followed one by one from the root. */
export const countWrongPaths = async (sql: postgres.Sql, tenantId: string): Promise<number> => {
  const [row] = await sql<Array<{ wrong: number }>>`
    with recursive tree as (
      select id, '/' || id || '/' as path from org_units where tenant_id = ${tenantId} and parent_id is null
      union all
      select u.id, tree.path || u.id || '/' from tree join org_units u on u.tenant_id = ${tenantId} and u.parent_id = tree.id)
    select count(*)::int as wrong from org_units u left join tree on tree.id = u.id where u.tenant_id = ${tenantId} and tree.path is distinct from u.path`
  return row?.wrong ?? Number.NaN
}
