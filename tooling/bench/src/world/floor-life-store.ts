import type postgres from 'postgres'

/** One place as the hand-written statement gives it. */
export interface FloorCell {
  readonly org_unit_id: string
  readonly kind: string
  readonly period: string
  readonly due_on: string
  readonly state: string
  readonly done: number
  readonly required: number
  readonly held_on: string | null
  readonly reason: string | null
}

/**
 * Everything that every branch of a tenant owed in a year, what was held, late, missing or exempt and why, in one statement, as the owner of the tables: places ×
 * branches, left joined with the records counted by branch, kind and period.
 */
export const floorCompliance = async (sql: postgres.Sql, tenantId: string, year: number, today: string): Promise<FloorCell[]> => sql<FloorCell[]>`
  with places as (
    select kind, to_char(s, 'YYYY-MM') as period, s::date as starts_on, (s + interval '1 month')::date - 1 as due_on
    from generate_series(make_date(${year}, 1, 1), make_date(${year}, 12, 1), interval '1 month') s, unnest(array['committee_meeting', 'group_meeting', 'theme_day']) kind
    union all
    select kind, to_char(s, 'YYYY-"Q"Q'), s::date, (s + interval '3 months')::date - 1
    from generate_series(make_date(${year}, 1, 1), make_date(${year}, 10, 1), interval '3 months') s, unnest(array['general_meeting', 'party_lecture']) kind
    union all
    select kind, ${String(year)}, make_date(${year}, 1, 1), make_date(${year}, 12, 31) from unnest(array['organization_life_meeting', 'member_appraisal', 'heart_talks']) kind
  ),
  branches as (
    select b.id, b.founded_on, b.closed_on,
      (select count(*) from org_units g where g.tenant_id = ${tenantId} and g.parent_id = b.id and g.kind = 'group' and g.closed_on is null)::int as groups,
      (select count(distinct p.member_id) from org_posts p where p.tenant_id = ${tenantId} and p.org_unit_id = b.id and p.post <> 'group_leader'
        and p.valid_from <= ${today}::date and (p.valid_to is null or p.valid_to > ${today}::date)) >= 3 as has_committee
    from org_units b where b.tenant_id = ${tenantId} and b.kind = 'branch' and b.form <> 'temporary_branch' and b.closed_on is null
  ),
  first_days as (
    select case when u.kind = 'group' then u.parent_id else u.id end as branch_id, m.org_unit_id, m.kind, m.period, min(m.held_on) as day
    from meetings m join org_units u on u.tenant_id = ${tenantId} and u.id = m.org_unit_id
    where m.tenant_id = ${tenantId} and m.status = 'held' and m.opened and m.period >= ${String(year)} and m.period < ${String(year + 1)}
    group by 1, 2, 3, 4
    union all
    select org_unit_id, org_unit_id, kind, period, held_on from life_records where tenant_id = ${tenantId} and period >= ${String(year)} and period < ${String(year + 1)}
  ),
  counted as (select branch_id, kind, period, count(*)::int as done, max(day) as last_day from first_days group by 1, 2, 3),
  cells as (
    select b.id, p.kind, p.period, p.starts_on, p.due_on, coalesce(c.done, 0) as done, case when p.kind = 'group_meeting' then b.groups else 1 end as required,
      c.last_day, b.founded_on, b.closed_on, b.groups, b.has_committee, e.reason
    from branches b cross join places p
    left join counted c on c.branch_id = b.id and c.kind = p.kind and c.period = p.period
    left join life_exemptions e on e.tenant_id = ${tenantId} and e.org_unit_id = b.id and e.kind = p.kind and e.period = p.period
  )
  select id as org_unit_id, kind, period, due_on::text, done, required,
    case when required > 0 and done >= required then last_day::text end as held_on,
    case
      when required > 0 and done >= required then case when last_day <= due_on then 'held' else 'late' end
      when founded_on > due_on or closed_on <= starts_on or (kind = 'committee_meeting' and not has_committee) or (kind = 'group_meeting' and groups = 0) then 'not-applicable'
      when reason is not null then 'exempt'
      when ${today}::date < starts_on then 'upcoming'
      when ${today}::date <= due_on then 'due'
      else 'missing'
    end as state,
    reason
  from cells`
