import type { DemoOrg, DemoPerson, DemoPost, DemoTenant, DemoTree, Education } from '../model.ts'
import { personFactory, type AgeBand } from '../people/person-factory.ts'
import { seededRandom } from '../people/random.ts'
import { postsOf } from './committee-posts.ts'

const branchNames: Readonly<Record<DemoTenant['kind'], readonly string[]>> = {
  province: ['政治部', '刑侦总队', '治安总队'],
  city: ['政治部', '刑侦支队'],
  county: ['政工室', '刑侦大队'],
}

/** A bureau with one committee, two or three branches and 14 to 20 members, enough for its pages to be alive; `ordinal` keeps numbers apart. */
export const smallBureau = (tenant: DemoTenant, ordinal: number): DemoTree => {
  const random = seededRandom(`small/${tenant.code}`)
  const factory = personFactory(random, `${tenant.code.slice(0, 2)}99${String(ordinal + 10).padStart(2, '0')}`, 10_010_100_000 + ordinal * 1000)
  const rootKey = `${tenant.key}/committee`
  const orgs: DemoOrg[] = [
    { key: rootKey, tenantKey: tenant.key, parentKey: null, kind: 'committee', form: 'organ_committee', name: `中共${tenant.name}机关委员会`, shortName: `${tenant.shortName}机关党委`, order: 1 },
  ]
  const people: DemoPerson[] = []
  const posts: DemoPost[] = []
  branchNames[tenant.kind].forEach((name, index) => {
    const branchKey = `${tenant.key}/${index + 1}`
    orgs.push({ key: branchKey, tenantKey: tenant.key, parentKey: rootKey, kind: 'branch', name: `${name}党支部`, shortName: name, order: index + 1 })
    const size = tenant.kind === 'province' ? 6 : random.between(7, 9)
    const branchPeople = Array.from({ length: size }, (_, place) =>
      factory.make({
        key: `${branchKey}/person/${place + 1}`,
        tenantKey: tenant.key,
        branchKey,
        groupKey: null,
        band: place === 0 ? 'senior' : random.pick<AgeBand>(['young', 'middle', 'middle', 'senior']),
        category: 'serving_officer',
        status: 'formal',
        education: random.pick<Education>(['bachelor', 'bachelor', 'college', 'master']),
        jobTitle: place === 0 ? '主要负责人' : '民警',
        partyAffairs: index === 0 && place === 1 ? 'full_time' : undefined,
      }),
    )
    people.push(...branchPeople)
    posts.push(...postsOf({ branchKey, people: branchPeople, termEndsOn: '2028-06-30' }))
  })
  return { tenantKey: tenant.key, orgs, workUnits: [], people, posts, nonMembers: [] }
}
