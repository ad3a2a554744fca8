import type { DemoOrg, DemoPerson, DemoPost, DemoTree, DemoWorkUnit, Education, PostKind } from '../model.ts'
import { personFactory, type AgeBand, type PersonPlan } from '../people/person-factory.ts'
import { inventName } from '../people/names.ts'
import { seededRandom } from '../people/random.ts'
import { postsOf } from './committee-posts.ts'

const tenantKey = 'lw'
const rootKey = `${tenantKey}/committee`
const stationKey = `${tenantKey}/zn`

/** The station has 33 officers, 27 of them party members (row L1). */
const OFFICERS = 33
const MEMBERS = 27

const groups: ReadonlyArray<readonly [name: string, size: number, title: string]> = [
  ['综合党小组', 8, '内勤民警'],
  ['刑侦党小组', 9, '办案民警'],
  ['治安党小组', 10, '社区民警'],
]

const head = { key: `${stationKey}/chenweimin`, name: '陈卫民' }

/** 临渭分局 with 站南派出所党支部: 27 members among 33 officers, a full committee, three party groups; and two more branches. */
export const linweiTree = (): DemoTree => {
  const random = seededRandom('station/zn')
  const factory = personFactory(random, '619901', 10_010_030_000, [head.name])
  const org = (key: string, parentKey: string | null, kind: DemoOrg['kind'], name: string, shortName: string, order: number): DemoOrg => ({ key, tenantKey, parentKey, kind, name, shortName, order })
  const orgs: DemoOrg[] = [
    org(rootKey, null, 'committee', '中共渭南市公安局临渭分局委员会', '临渭分局党委', 1),
    { ...org(stationKey, rootKey, 'branch', '站南派出所党支部', '站南派出所', 1), officers: OFFICERS },
    ...groups.map(([name], index) => org(`${stationKey}/${index + 1}`, stationKey, 'group', name, name, index + 1)),
    org(`${tenantKey}/zgs`, rootKey, 'branch', '政工室党支部', '政工室', 2),
    org(`${tenantKey}/xz`, rootKey, 'branch', '刑警大队党支部', '刑警大队', 3),
  ]
  const planOf = (key: string, branchKey: string, groupKey: string | null, band: AgeBand, jobTitle: string, isProbationary = false): PersonPlan => {
    const education: Education = random.pick(['bachelor', 'bachelor', 'college'])
    return { key, tenantKey, branchKey, groupKey, band: isProbationary ? 'young' : band, category: 'serving_officer', status: isProbationary ? 'probationary' : 'formal', education, jobTitle }
  }
  const station: DemoPerson[] = [factory.make({ ...planOf(head.key, stationKey, `${stationKey}/1`, 'middle', '所长'), name: head.name, gender: 'male' })]
  groups.forEach(([, size, title], index) => {
    const groupKey = `${stationKey}/${index + 1}`
    for (let place = index === 0 ? 2 : 1; place <= size; place += 1) {
      const band = random.pick<AgeBand>(['young', 'middle', 'middle', 'senior'])
      station.push(factory.make(planOf(`${groupKey}/${place}`, stationKey, groupKey, band, place === 1 ? '副所长' : title, index > 0 && place === size)))
    }
  })
  const others = ['zgs', 'xz'].map((branch) =>
    Array.from({ length: 8 }, (_, place) => factory.make(planOf(`${tenantKey}/${branch}/${place + 1}`, `${tenantKey}/${branch}`, null, random.pick<AgeBand>(['young', 'middle', 'senior']), '民警'))),
  )
  const taken = new Set(station.map((person) => person.name))
  const nonMembers = Array.from({ length: OFFICERS - MEMBERS }, (_, index) => ({ key: `${stationKey}/officer/${index + 1}`, name: inventName(random, 'male', 1998, taken), jobTitle: '民警' }))
  const posts: DemoPost[] = [
    ...postsOf({ branchKey: stationKey, people: station, heldBy: new Map<PostKind, string>([['secretary', head.key]]), termEndsOn: '2028-09-15' }),
    ...others.flatMap((people) => postsOf({ branchKey: people[0]?.branchKey ?? '', people, termEndsOn: '2028-05-10' })),
  ]
  const unit = (part: string, kind: DemoWorkUnit['kind'], name: string, policeType: string | undefined): DemoWorkUnit =>
    ({ key: `${tenantKey}/unit/${part}`, parentKey: `${tenantKey}/unit`, kind, name, orgKeys: [`${tenantKey}/${part}`], ...(policeType === undefined ? {} : { policeType }) })
  const workUnits: DemoWorkUnit[] = [
    { key: `${tenantKey}/unit`, parentKey: null, kind: 'bureau', name: '渭南市公安局临渭分局', orgKeys: [rootKey] },
    unit('zn', 'station', '站南派出所', '派出所'), unit('zgs', 'division', '政工室', undefined), unit('xz', 'brigade', '刑警大队', '刑侦'),
  ]
  return { tenantKey, orgs, workUnits, people: [...station, ...others.flat()], posts, nonMembers }
}
