import { createActivity, enrolFor, getActivity, recordAttendance } from '@dangjian/activities'
import { addDays, instantAt, type LocalDate } from '@dangjian/kernel'
import { treeOf } from '../bureaus/trees.ts'
import { sichuanTenants } from '../bureaus/tenants.ts'
import { demoId } from '../ids.ts'
import { inventName } from '../people/names.ts'
import { seededRandom } from '../people/random.ts'
import { memberIdOf, operatorDesk, type Desk, type Loading } from './loading.ts'

/** Sessions of the year's programme of the province and how many days ago each began: 7期，1,200人. */
const beganDaysAgo = [250, 222, 194, 159, 110, 75, 40] as const
const PLACES_OF_CITY = 8
/** So many cities, the first of the list, have one place more in each session. */
const LARGER_CITIES = 3
const HOURS = 24
const posts = ['党支部书记', '党支部副书记', '组织委员', '机关党委专职副书记', '政工科科长', '宣传委员']

const placesOf = (index: number): number => PLACES_OF_CITY + (index < LARGER_CITIES ? 1 : 0)

const momentOf = (day: LocalDate, time: string): string => `${day}T${time}:00+08:00`

const attend = async (desk: Desk, activityId: string, sessionId: string, endsOn: LocalDate, chance: (percent: number) => boolean): Promise<void> =>
  desk.openPast(instantAt(endsOn, '18:00'), async (scope) => {
    const session = (await getActivity(scope, { id: activityId })).sessions.find(({ id }) => id === sessionId)
    const people = (session?.people ?? []).filter(({ state }) => state === 'enrolled')
    await recordAttendance(scope, { activityId, sessionId, lines: people.map(({ id }) => ({ enrolmentId: id, state: chance(2) ? 'leave' : 'present' })) })
  })

/** The province's training of cadres: seven sessions, places by bureau, named people of the bureaus and the province's own secretaries; attended, with certificates. */
export const loadProvinceTraining = async (loading: Loading): Promise<void> => {
  const random = seededRandom('training/sc')
  const desk = operatorDesk(loading, 'sc')
  const root = demoId('sc/committee')
  const cities = sichuanTenants.filter(({ kind }) => kind === 'city')
  const secretaries = treeOf('sc').posts.filter(({ post }) => post === 'secretary').map(({ personKey }) => memberIdOf(loading, personKey))
  const days = beganDaysAgo.map((ago) => addDays(loading.today, -ago))
  const announced = addDays(days[0] ?? loading.today, -20)
  const { id, sessionIds } = await desk.openPast(instantAt(announced, '09:00'), (scope) =>
    createActivity(scope, {
      orgUnitId: root, audienceUnitId: root, kind: 'training_session', title: '全省公安机关党务干部专题培训班', summary: '学习党章和党内法规，研讨支部规范化建设。按单位分配名额，每人参加一期。', hours: HOURS, certificateWord: '川公党训',
      enrolFrom: momentOf(announced, '09:00'), enrolUntil: momentOf(addDays(days.at(-1) ?? loading.today, -3), '18:00'),
      sessions: days.map((day) => ({
        startsAt: momentOf(day, '09:00'), endsAt: momentOf(addDays(day, 2), '17:00'), place: '省公安厅培训基地', places: cities.reduce((sum, _, index) => sum + placesOf(index), 0) + secretaries.length,
        quotas: [{ orgUnitId: root, unitName: '厅机关', places: secretaries.length }, ...cities.map(({ name }, index) => ({ unitName: name, places: placesOf(index) }))],
      })),
    }))
  const quotas = (await desk.open((scope) => getActivity(scope, { id }))).sessions
  const taken = new Set<string>()
  for (const [index, day] of days.entries()) {
    const sessionId = sessionIds[index] ?? ''
    const bureaus = quotas.find((session) => session.id === sessionId)?.quotas.slice(1) ?? []
    const participants = bureaus.flatMap(({ id: quotaId, places }) => Array.from({ length: places }, () => ({ quotaId, name: inventName(random, random.chance(80) ? 'male' : 'female', random.between(1970, 1992), taken), postName: random.pick(posts) })))
    await desk.openPast(instantAt(addDays(day, -10), '10:00'), (scope) => enrolFor(scope, { activityId: id, sessionId, participants, ...(secretaries[index] === undefined ? {} : { memberIds: [secretaries[index]] }) }))
    await attend(desk, id, sessionId, addDays(day, 2), (percent) => random.chance(percent))
  }
}
