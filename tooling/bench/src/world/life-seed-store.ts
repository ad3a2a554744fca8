import type postgres from 'postgres'
import type { PlannedUnit } from './plan-units.ts'
import { idFrom } from './seeded.ts'

/** Branches under committees of a hundred, each with one 党小组. */
export interface LifeTree {
  readonly units: readonly (Omit<PlannedUnit, 'kind'> & { readonly kind: 'committee' | 'branch' | 'group' })[]
  readonly branches: number
}

const PER_COMMITTEE = 100

/** Plans the tree of a bureau with so many branches. */
export const planLifeTree = (seed: string, branches: number): LifeTree => {
  const units: LifeTree['units'][number][] = []
  const add = (parent: LifeTree['units'][number] | null, kind: 'committee' | 'branch' | 'group'): LifeTree['units'][number] => {
    const id = idFrom(`${seed}/life`, units.length)
    const unit = { id, parentId: parent?.id ?? null, path: `${parent?.path ?? '/'}${id}/`, level: (parent?.level ?? 0) + 1, name: `第${units.length + 1}党组织`, kind }
    units.push(unit)
    return unit
  }
  const root = add(null, 'committee')
  let committee = root
  for (let at = 0; at < branches; at++) {
    if (at % PER_COMMITTEE === 0) committee = add(root, 'committee')
    add(add(committee, 'branch'), 'group')
  }
  return { units, branches }
}

/**
 * A year of records for every branch: four kinds of meeting a month, told by a hash of branch, kind and month: one of twelve is missing, one of fifteen comes after its
 * period, and one of fifty is exempt. Every branch has a 支委会 of three.
 */
export const seedLife = async (sql: postgres.Sql, tenantId: string, { units }: LifeTree): Promise<void> => {
  for (let from = 0; from < units.length; from += 2000) {
    const rows = units.slice(from, from + 2000).map((unit, at) => ({
      tenant_id: tenantId, id: unit.id, parent_id: unit.parentId, path: unit.path, kind: unit.kind, form: unit.kind === 'committee' ? 'party_committee' : unit.kind, name: unit.name, short_name: unit.name, sort_key: from + at,
      founded_on: '2020-01-01', created_at: '2026-01-01T00:00:00Z',
    }))
    await sql`insert into org_units ${sql(rows)}`
  }
  await sql`
    insert into org_posts (tenant_id, id, org_unit_id, member_id, post, valid_from, created_at)
    select ${tenantId}, gen_random_uuid(), u.id, gen_random_uuid(), p.post, '2024-01-01', now()
    from org_units u cross join (values ('secretary'), ('organization'), ('discipline')) p (post) where u.tenant_id = ${tenantId} and u.kind = 'branch'`
  await sql`
    insert into meetings (tenant_id, id, org_unit_id, kind, title, period, starts_at, place, agenda, status, held_on, created_by, created_at)
    select ${tenantId}, gen_random_uuid(), u.id, k.kind, '会议', case when k.kind = 'general_meeting' then to_char(m.month, 'YYYY-"Q"Q') else to_char(m.month, 'YYYY-MM') end,
      (d.day + time '15:00') at time zone 'Asia/Shanghai', '会议室', '[]'::jsonb, 'held', d.day, 'bench', now()
    from org_units u
    join (values ('general_meeting', 'branch'), ('committee_meeting', 'branch'), ('group_meeting', 'group'), ('theme_day', 'branch')) k (kind, unit_kind) on k.unit_kind = u.kind
    cross join (select generate_series(date '2026-01-01', date '2026-12-01', interval '1 month')::date as month) m
    cross join lateral (select abs(hashtext(u.id::text || k.kind || m.month::text)) as hash) h
    cross join lateral (select case when h.hash % 15 = 1 then (m.month + interval '1 month 4 days')::date else m.month + h.hash % 25 end as day) d
    where u.tenant_id = ${tenantId} and h.hash % 12 <> 0 and d.day < date '2026-12-20'`
  await sql`
    insert into life_exemptions (tenant_id, org_unit_id, kind, period, reason, approved_by, created_at)
    select ${tenantId}, u.id, 'theme_day', to_char(m.month, 'YYYY-MM'), '勤务', 'bench', now()
    from org_units u cross join (select generate_series(date '2026-01-01', date '2026-12-01', interval '1 month')::date as month) m
    where u.tenant_id = ${tenantId} and u.kind = 'branch' and abs(hashtext(u.id::text || m.month::text)) % 50 = 0`
  for (const table of ['org_units', 'org_posts', 'meetings', 'life_exemptions']) await sql.unsafe(`vacuum analyze ${table}`)
}
