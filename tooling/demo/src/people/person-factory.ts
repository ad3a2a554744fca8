import { addDays, addMonthsClamped, residentIdCheck, type LocalDate } from '@dangjian/kernel'
import type { Category, DemoPerson, Education, Gender, PartyAffairs, Status } from '../model.ts'
import { inventName } from './names.ts'
import type { Random } from './random.ts'

/** Age group, counted on any day from 2026 to 2028. The gaps between the groups keep every count right until the end of 2028. */
export type AgeBand = 'young' | 'middle' | 'senior' | 'elder' | 'retired'

// Nobody of `young` turns 36 before 2029, everybody else was 36 before 2025; `middle` stays below 46 and `senior` below 56 until 2029.
const birthYears: Readonly<Record<AgeBand, readonly [number, number]>> = {
  young: [1993, 2001],
  middle: [1983, 1988],
  senior: [1973, 1979],
  elder: [1967, 1969],
  retired: [1944, 1963],
}

// Probationary members and young applicants are the last to be born: nobody joins before 18.
const PROBATIONARY_BIRTH_YEARS: readonly [number, number] = [1995, 2002]

/** What is decided about a person; everything else is invented. */
export interface PersonPlan {
  readonly key: string
  readonly tenantKey: string
  readonly branchKey: string
  readonly groupKey: string | null
  readonly band: AgeBand
  readonly category: Category
  readonly status: Status
  readonly education: Education
  readonly jobTitle: string
  readonly name?: string | undefined
  readonly gender?: Gender | undefined
  readonly joinedOn?: LocalDate | undefined
  readonly birthDate?: LocalDate | undefined
  readonly partyAffairs?: PartyAffairs | undefined
}

/** Makes people of one bureau: names unique in it, identity numbers of a region that GB/T 2260 never assigned, numbers 100xxxxxxxx. */
export interface PersonFactory {
  make(plan: PersonPlan): DemoPerson
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const inventDate = (random: Random, [from, to]: readonly [number, number]): LocalDate =>
  `${random.between(from, to)}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)}`

const inventJoinDate = (random: Random, plan: PersonPlan, birthDate: LocalDate): LocalDate => {
  if (plan.status === 'probationary') return `2026-${pad(random.between(1, 10), 2)}-${pad(random.between(3, 28), 2)}`
  const latest = plan.band === 'young' ? '2024-12-20' : '2019-12-20'
  const wanted = addDays(addMonthsClamped(birthDate, random.between(20, 29) * 12), random.between(0, 360))
  return wanted < latest ? wanted : addDays(latest, -random.between(0, 900))
}

/** Residents' numbers carry `region` (six digits that name no place) and a running sequence; telephone numbers start at `firstPhone`. */
export const personFactory = (random: Random, region: string, firstPhone: number, takenNames: readonly string[] = []): PersonFactory => {
  const taken = new Set(takenNames)
  let made = 0
  const make = (plan: PersonPlan): DemoPerson => {
    made += 1
    const gender = plan.gender ?? (random.chance(plan.category === 'civilian' ? 65 : 20) ? 'female' : 'male')
    const birthDate = plan.birthDate ?? inventDate(random, plan.status === 'probationary' ? PROBATIONARY_BIRTH_YEARS : birthYears[plan.band])
    const name = plan.name ?? inventName(random, gender, Number(birthDate.slice(0, 4)), taken)
    const joinedOn = plan.joinedOn ?? inventJoinDate(random, plan, birthDate)
    const sequence = (made % 499) * 2 + (gender === 'male' ? 1 : 0)
    const first17 = `${region}${birthDate.replaceAll('-', '')}${pad(sequence, 3)}`
    return {
      key: plan.key,
      tenantKey: plan.tenantKey,
      branchKey: plan.branchKey,
      groupKey: plan.groupKey,
      name,
      gender,
      birthDate,
      residentId: first17 + residentIdCheck(first17),
      ethnicity: random.chance(95) ? '汉族' : random.pick(['回族', '彝族', '土家族', '苗族']),
      education: plan.education,
      category: plan.category,
      status: plan.status,
      joinedOn,
      formalOn: plan.status === 'formal' ? addMonthsClamped(joinedOn, 12) : null,
      jobTitle: plan.jobTitle,
      partyAffairs: plan.partyAffairs ?? null,
      phone: String(firstPhone + made),
    }
  }
  return { make }
}
