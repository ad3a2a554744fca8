import { addDays, instantAt } from '@dangjian/kernel'
import {
  addQuestion, adoptPlan, checkComment, checkReflection, commentReflection, createCourse, createQuiz, declareCourse, declareStudy, decideEntry, draftPlan, publishCourse, publishQuiz, saveCourse, startAttempt, submitAttempt,
  writeReflection, type AnswerSheet, type OpenAttempt,
} from '@dangjian/study'
import type { Scope } from '@dangjian/db'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { seededRandom, type Random } from '../people/random.ts'
import { branchThemes, committeeThemes, demoCourses, demoReflections, type DemoCourse } from '../study/demo-courses.ts'
import { demoQuestions } from '../study/demo-questions.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

const PEOPLE = 32

/** Who is at work. */
export interface StudyDesks {
  readonly organizer: Desk
  readonly secretary: Desk
}

/** A member at work for himself: the scope of a desk in the member's own name, with what membership allows. */
const asMember = (scope: Scope, memberId: string): Scope => ({ ...scope, actor: { ...scope.actor, memberId }, access: { grants: [{ role: 'member', permissions: new Set(['self.read']), orgUnitId: null, path: '/' }] } })

const keyOf = new Map(demoQuestions.map(({ stem, key }) => [stem, key]))

const rightAnswer = (stem: string): AnswerSheet[string] => {
  const key = keyOf.get(stem) ?? []
  const places = key.flatMap((part) => (typeof part === 'number' ? [part] : []))
  return places.length > 0 ? places : key.flatMap((part) => (typeof part === 'number' ? [] : [part[0] ?? '']))
}

/** Answers of somebody who knows `percent` of it. */
const answersOf = (attempt: OpenAttempt, percent: number, random: Random): AnswerSheet =>
  Object.fromEntries(attempt.questions.map(({ kind, stem, options }, index) => {
    const guess = kind === 'blank' ? ['不清楚'] : [random.between(0, Math.max(1, options.length - 1))]
    return [String(index), random.chance(percent) ? rightAnswer(stem) : guess]
  }))

const loadPlans = async (loading: Loading, { organizer, secretary }: StudyDesks, branchKey: string): Promise<void> => {
  const year = loading.today.slice(0, 4)
  const adopted = (desk: Desk, day: string, orgUnitId: string, themes: typeof committeeThemes, targetHours: number, act: string): Promise<unknown> =>
    desk.openPast(instantAt(day, '10:00'), async (scope) => {
      const { id } = await draftPlan(scope, { orgUnitId, year, targetHours, themes: [...themes] })
      await adoptPlan(scope, { id, adoptedOn: day, act })
    })
  await adopted(organizer, `${year}-01-08`, demoId('gj/committee'), committeeThemes, 32, '党委会会议')
  await adopted(secretary, `${year}-01-15`, demoId(branchKey), branchThemes, 36, '支部党员大会')
}

const loadCourse = async (loading: Loading, { organizer }: StudyDesks, { title, summary, minutes, daysAgo, quiz, sections }: DemoCourse): Promise<{ courseId: string; quizId: string | null }> => {
  const day = addDays(loading.today, -daysAgo)
  const committee = demoId('gj/committee')
  return organizer.openPast(instantAt(day, '09:00'), async (scope) => {
    const made = quiz === null ? null : await createQuiz(scope, {
      orgUnitId: committee, audienceUnitId: committee, title: quiz.title, draw: { mode: 'random', tags: [...quiz.tags], count: quiz.count }, passPercent: quiz.passPercent, attempts: 3, opensOn: day, closesOn: addDays(loading.today, 35), minutes: 0,
    })
    if (made) await publishQuiz(scope, made)
    const { id } = await createCourse(scope, { orgUnitId: committee, audienceUnitId: committee, title, minutes })
    const content = { summary, minutes, quizId: made?.id ?? null, sections: sections.map((section, index) => ({ id: `s${index + 1}`, kind: 'text' as const, ...section })) }
    const { edition } = await saveCourse(scope, { id, edition: 1, audienceUnitId: committee, title, content })
    await publishCourse(scope, { id, edition })
    return { courseId: id, quizId: made?.id ?? null }
  })
}

const takeQuiz = async (loading: Loading, { organizer }: StudyDesks, quizId: string, people: readonly string[], daysAgo: number): Promise<void> => {
  const random = seededRandom(`study/${daysAgo}`)
  const day = addDays(loading.today, -daysAgo)
  await organizer.openPast(instantAt(day, '20:00'), async (scope) => {
    for (const [index, memberId] of people.entries()) {
      const own = asMember(scope, memberId)
      const attempt = await startAttempt(own, { quizId })
      await submitAttempt(own, { attemptId: attempt.id, revision: 1, answers: answersOf(attempt, 55 + Math.round((40 * index) / people.length), random) })
    }
  })
}

const loadEntries = async (loading: Loading, { secretary }: StudyDesks, courseId: string, [confirmed = '', returned = '']: readonly string[]): Promise<void> => {
  const day = addDays(loading.today, -12)
  const self = memberIdOf(loading, 'gj/wanghaifeng')
  await secretary.openPast(instantAt(day, '19:00'), async (scope) => {
    const studied = { studiedOn: addDays(day, -1), minutes: 90 }
    const read = await declareStudy(asMember(scope, confirmed), { ...studied, title: '通读《中国共产党纪律处分条例》', note: '对照六项纪律逐条做了笔记。' })
    await decideEntry(scope, { id: read.id, isConfirmed: true })
    const thin = await declareStudy(asMember(scope, returned), { ...studied, title: '学习文件', note: '学习了文件。' })
    await decideEntry(scope, { id: thin.id, isConfirmed: false, answer: '请写明学习的文件和收获' })
    await declareStudy(asMember(scope, self), { ...studied, title: '自学《公安机关办理刑事案件程序规定》', note: '结合正在办理的案件，梳理了证据收集的程序要求。' })
    await declareCourse(asMember(scope, confirmed), { courseId, note: '核对了本人的交纳基数。' })
  })
}

const loadReflections = async (loading: Loading, { secretary }: StudyDesks, people: readonly string[]): Promise<void> => {
  for (const [index, { title, body, daysAgo, isPublished, comment }] of demoReflections.entries()) {
    await secretary.openPast(instantAt(addDays(loading.today, -daysAgo), '21:00'), async (scope) => {
      const { id } = await writeReflection(asMember(scope, people[index] ?? ''), { courseId: null, title, body })
      if (isPublished) await checkReflection(scope, { id, act: 'publish' })
      if (comment === null) return
      const said = await commentReflection(asMember(scope, people[index + 1] ?? ''), { reflectionId: id, body: comment })
      await checkComment(scope, { id: said.id, act: 'publish' })
    })
  }
}

/** Study of one bureau: plans, question bank, courses with quizzes and who passed them, self study, reflections. */
export const loadStudy = async (loading: Loading, tree: DemoTree, desks: StudyDesks, branchKey: string): Promise<void> => {
  await desks.organizer.openPast(instantAt(addDays(loading.today, -90), '09:00'), async (scope) => {
    for (const fields of demoQuestions) await addQuestion(scope, { orgUnitId: demoId('gj/committee'), fields })
  })
  await loadPlans(loading, desks, branchKey)
  const busy = new Set(['gj/wanghaifeng', 'gj/chenlichuan', 'gj/limin'])
  const serving = tree.people.filter(({ key, status, category, branchKey: own }) => own !== null && status === 'formal' && category === 'serving_officer' && !busy.has(key))
  const ids = serving.map(({ key }) => memberIdOf(loading, key))
  const own = serving.filter(({ branchKey: home }) => home === branchKey).map(({ key }) => memberIdOf(loading, key))
  for (const [index, course] of demoCourses.entries()) {
    const { courseId, quizId } = await loadCourse(loading, desks, course)
    if (quizId !== null) await takeQuiz(loading, desks, quizId, ids.filter((_, at) => (at + index) % 5 === 0).slice(0, PEOPLE - 8 * index), course.daysAgo - 6)
    if (course.key === 'dues') await loadEntries(loading, desks, courseId, own)
  }
  await loadReflections(loading, desks, own)
}
