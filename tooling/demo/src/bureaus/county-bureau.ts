import { educationLevels, type Category, type DemoOrg, type DemoPerson, type DemoPost, type DemoTree, type Education, type PostKind, type Status } from '../model.ts'
import { personFactory, type AgeBand } from '../people/person-factory.ts'
import { seededRandom, type Random } from '../people/random.ts'
import { countyBranches, type BranchPlan } from './county-branches.ts'
import { countyWorkUnits } from './county-units.ts'
import { postsOf } from './committee-posts.ts'
import type { NamedPerson } from './named-people.ts'

/** How one county bureau differs from another of the same shape. */
export interface CountyBureau {
  readonly tenantKey: string
  /** Name before 党委, such as 某某分局. */
  readonly shortName: string
  /** Six digits that name no place, first part of every identity number. */
  readonly region: string
  readonly firstPhone: number
  readonly named: readonly NamedPerson[]
}

interface Slot {
  readonly band: AgeBand
  readonly category: Category
  readonly status: Status
}

/** How many people of each age group have which education; columns add up to the figures of row G1 (160 of 212 with college education or above). */
const educationByBand: Readonly<Record<AgeBand, Partial<Readonly<Record<Education, number>>>>> = {
  young: { master: 5, bachelor: 55, college: 12 },
  middle: { master: 4, bachelor: 28, college: 24, secondary_vocational: 5 },
  senior: { bachelor: 4, college: 20, secondary_vocational: 16, senior_high: 12 },
  elder: { college: 2, senior_high: 5 },
  retired: { college: 6, senior_high: 6, junior_high: 8 },
}

const repeat = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

const deckOf = (random: Random, counts: Partial<Readonly<Record<Education, number>>>): Education[] => {
  const cards: Education[] = []
  for (const education of educationLevels) cards.push(...repeat(counts[education] ?? 0, education))
  return random.shuffle(cards)
}

const draw = <T>(deck: T[], what: string): T => {
  const card = deck.pop()
  if (card === undefined) throw new RangeError(`The deck of ${what} is empty`)
  return card
}

const slotsOf = (random: Random, branch: BranchPlan, olderDeck: AgeBand[]): Slot[] => {
  if (branch.retired > 0) return repeat(branch.retired, { band: 'retired', category: 'retired', status: 'formal' })
  const { serving, civilian, probationary, young } = branch
  const older = serving + civilian - young
  const bands = random.shuffle([...repeat<AgeBand>(young - probationary, 'young'), ...Array.from({ length: older }, () => draw(olderDeck, 'age groups'))])
  const categories = random.shuffle([...repeat<Category>(serving - probationary, 'serving_officer'), ...repeat<Category>(civilian, 'civilian')])
  const formal = bands.map((band, index): Slot => ({ band, category: categories[index] ?? 'serving_officer', status: 'formal' }))
  return [...formal, ...repeat<Slot>(probationary, { band: 'young', category: 'serving_officer', status: 'probationary' })]
}

const titleOf = (random: Random, branch: BranchPlan, slot: Slot): string => {
  if (slot.category === 'retired') return '退休民警'
  if (slot.category === 'civilian') return random.pick(['文职人员', '文职辅助人员'])
  return random.pick(branch.jobTitles)
}

const matches = (person: NamedPerson, branch: BranchPlan, slot: Slot): boolean =>
  person.branch === branch.key && person.band === slot.band && person.status === slot.status && (slot.category === 'serving_officer' || slot.category === 'retired')

/** 1 committee, 15 branches and 212 members in the composition that the bureau of row G1 published; who they are depends on `bureau` alone. */
export const countyBureau = (bureau: CountyBureau): DemoTree => {
  const random = seededRandom(`county/${bureau.tenantKey}`)
  const factory = personFactory(random, bureau.region, bureau.firstPhone, bureau.named.map(({ name }) => name))
  const key = (part: string): string => `${bureau.tenantKey}/${part}`
  const rootKey = key('committee')
  const orgs: DemoOrg[] = [
    { key: rootKey, tenantKey: bureau.tenantKey, parentKey: null, kind: 'committee', name: `中共${bureau.shortName}委员会`, shortName: `${bureau.shortName}党委`, order: 1 },
  ]
  const olderDeck = random.shuffle([...repeat<AgeBand>(61, 'middle'), ...repeat<AgeBand>(52, 'senior'), ...repeat<AgeBand>(7, 'elder')])
  const educationDecks = Object.fromEntries(Object.entries(educationByBand).map(([band, counts]) => [band, deckOf(random, counts)]))
  const people: DemoPerson[] = []
  const posts: DemoPost[] = []
  countyBranches.forEach((branch, index) => {
    const branchKey = key(branch.key)
    orgs.push({ key: branchKey, tenantKey: bureau.tenantKey, parentKey: rootKey, kind: 'branch', ...(branch.key.startsWith('jg') ? { form: 'joint_branch' as const } : {}), name: `${branch.name}党支部`, shortName: branch.name, order: index + 1 })
    const groupNames = ['第一党小组', '第二党小组', '第三党小组'].slice(0, branch.groups)
    groupNames.forEach((name, group) => {
      orgs.push({ key: `${branchKey}/${group + 1}`, tenantKey: bureau.tenantKey, parentKey: branchKey, kind: 'group', name, shortName: name, order: group + 1 })
    })
    const waiting = bureau.named.filter((person) => person.branch === branch.key)
    const branchPeople = slotsOf(random, branch, olderDeck).map((slot, place) => {
      const found = waiting.findIndex((person) => matches(person, branch, slot))
      const named = found < 0 ? undefined : waiting.splice(found, 1)[0]
      const group = named?.group ?? (place % Math.max(1, branch.groups)) + 1
      return factory.make({
        key: named ? key(named.key) : `${branchKey}/person/${place + 1}`,
        tenantKey: bureau.tenantKey,
        branchKey,
        groupKey: branch.groups === 0 ? null : `${branchKey}/${group}`,
        ...slot,
        education: draw(educationDecks[slot.band] ?? [], `education of ${slot.band}`),
        jobTitle: named?.jobTitle ?? titleOf(random, branch, slot),
        name: named?.name,
        gender: named?.gender,
        joinedOn: named?.joinedOn,
        birthDate: named?.birthDate,
        partyAffairs: named?.partyAffairs,
      })
    })
    if (waiting.length > 0) throw new RangeError(`No place in ${branch.key} for ${waiting.map(({ name }) => name).join()}`)
    people.push(...branchPeople)
    const heldBy = new Map<PostKind, string>(bureau.named.flatMap((person) => (person.branch === branch.key && person.post ? [[person.post, key(person.key)] as const] : [])))
    posts.push(...postsOf({ branchKey, people: branchPeople, heldBy, without: branch.vacant ?? [], termEndsOn: branch.termEndsOn }))
  })
  posts.push(...committeePosts(rootKey, people))
  return { tenantKey: bureau.tenantKey, orgs, workUnits: countyWorkUnits(key, bureau.shortName), people, posts, nonMembers: [] }
}

const committeePosts = (rootKey: string, people: readonly DemoPerson[]): DemoPost[] => {
  const leaders = people.filter((person) => person.jobTitle.startsWith('分局'))
  const kinds: readonly PostKind[] = ['secretary', 'deputy_secretary', 'discipline', 'organization', 'publicity']
  return kinds.flatMap((post, index) => {
    const leader = leaders[index]
    return leader ? [{ orgKey: rootKey, personKey: leader.key, post, validFrom: '2024-04-18', termEndsOn: '2029-04-18' }] : []
  })
}
