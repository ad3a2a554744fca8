import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { factsOfSource } from '@dangjian/scoring'
import {
  addQuestion, createCourse, createQuiz, editQuestion, getCourse, listCourses, listQuestions, listQuizzes, myCourse, myCourses, myHours, myQuiz, myQuizzes, myResult, publishCourse, publishQuiz, quizStatistics,
  saveAnswers, saveCourse, saveProgress, startAttempt, submitAttempt, withdrawCourse, type AnswerSheet, type OpenAttempt, type QuestionFields,
} from './index.ts'
import { accessOver, foundBureau, person, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const otherTenant = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, otherTenant, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('干事') }) => inTestScope(test, tenantId, work, options)
const learner = (id: string, at?: string): TestScopeOptions => ({ actor: person('党员', id), access: accessOver(bureau.root.path, 'self.read'), ...(at === undefined ? {} : { clock: fixedClock(at) }) })
const secretary = (): TestScopeOptions => ({ actor: person('书记', bureau.firstPeople[0]), access: accessOver(bureau.first.path, 'study.read', 'study.manage', 'self.read') })

const single = (stem: string, tags: string[] = ['支部']): QuestionFields => ({ kind: 'single', stem, options: ['保密答案甲', '乙', '丙'], key: [0], explanation: '解析文字', basis: '出处文字', tags, difficulty: 1 })
const fixed = (questionIds: string[]) => ({ mode: 'fixed' as const, questionIds })
const window = { opensOn: '2026-11-01', closesOn: '2026-11-30', passPercent: 60, attempts: 2, minutes: 0 }

const bank = (count: number, mark: string, tags?: string[]) =>
  run(async (scope) => {
    const ids: string[] = []
    for (let index = 0; index < count; index += 1) ids.push((await addQuestion(scope, { orgUnitId: bureau.root.id, fields: single(`${mark}第${index + 1}题`, tags) })).id)
    return ids
  })

const quizOf = async (mark: string, change: Partial<typeof window> = {}): Promise<string> => {
  const ids = await bank(3, mark)
  return run(async (scope) => {
    const { id } = await createQuiz(scope, { orgUnitId: bureau.root.id, audienceUnitId: bureau.root.id, title: `${mark}测验`, draw: fixed(ids), ...window, ...change })
    await publishQuiz(scope, { id })
    return id
  })
}

const courseOf = async (title: string, quizId: string | null): Promise<string> =>
  run(async (scope) => {
    const { id } = await createCourse(scope, { orgUnitId: bureau.root.id, audienceUnitId: bureau.root.id, title, minutes: 90 })
    const content = {
      summary: '', minutes: 90, quizId,
      sections: [
        { id: 'read', kind: 'text' as const, title: '正文', body: '内容' },
        { id: 'film', kind: 'video' as const, title: '视频', fileId: newId(), seconds: 100 },
      ],
    }
    await saveCourse(scope, { id, edition: 1, audienceUnitId: bureau.root.id, title, content })
    await publishCourse(scope, { id, edition: 2 })
    return id
  })

const allRight = (attempt: OpenAttempt): AnswerSheet => Object.fromEntries(attempt.questions.map((_, index) => [String(index), [0]]))
const member = (index: number): string => bureau.firstPeople[index] ?? ''

describe('a course with its quiz [G3] [L6]', () => {
  it('credits its 学时 once when the quiz is passed, with a fact that nobody enters, and never again', async () => {
    const quizId = await quizOf('甲', { attempts: 3 })
    const courseId = await courseOf('甲课程', quizId)
    const who = learner(member(2))
    expect(await run(myCourses, who)).toMatchObject([{ id: courseId, hours: 2, state: 'new', sections: 2, isQuizzed: true }])
    await run((scope) => saveProgress(scope, { courseId, sectionId: 'film', ranges: [[0, 40]], position: 40 }), who)
    const merged = await run((scope) => saveProgress(scope, { courseId, sectionId: 'film', ranges: [[30, 70], [90, 400]] }), who)
    expect(merged).toEqual({ ranges: [[0, 70], [90, 100]], position: 40, isRead: false })
    expect((await run((scope) => myCourse(scope, { id: courseId }), who)).sections[1]).toMatchObject({ ranges: [[0, 70], [90, 100]], position: 40 })

    const attempt = await run((scope) => startAttempt(scope, { quizId }), who)
    const failed = await run((scope) => submitAttempt(scope, { attemptId: attempt.id, revision: 1, answers: {} }), who)
    expect(failed).toMatchObject({ passed: false, correct: 0, total: 3, creditedHours: 0 })
    const second = await run((scope) => startAttempt(scope, { quizId }), who)
    expect(await run((scope) => submitAttempt(scope, { attemptId: second.id, revision: 1, answers: allRight(second) }), who)).toMatchObject({ passed: true, correct: 3, creditedHours: 2 })
    const third = await run((scope) => startAttempt(scope, { quizId }), who)
    expect(await run((scope) => submitAttempt(scope, { attemptId: third.id, revision: 1, answers: allRight(third) }), who)).toMatchObject({ passed: true, creditedHours: 0 })

    const hours = await run((scope) => myHours(scope, { year: '2026' }), who)
    expect(hours).toMatchObject({ hours: { total: 2, courses: 2 }, requiredHours: 32, missingHours: 30, state: 'short' })
    expect(hours.sources).toMatchObject([{ type: 'course', id: courseId, hours: 2, by: '测验合格' }])
    expect(await run((scope) => factsOfSource(scope, { type: 'course', id: courseId }))).toMatchObject([{ kind: 'study.hours', quantity: 2, subjectId: member(2) }])
    expect((await run((scope) => getCourse(scope, { id: courseId }), secretary())).completed).toBe(1)
    await run((scope) => withdrawCourse(scope, { id: courseId, reason: '内容更新' }))
    expect((await run((scope) => myCourse(scope, { id: courseId }), who)).state).toBe('credited')
    await expect(run((scope) => myCourse(scope, { id: courseId }), learner(member(3)))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('keeps what readers see until the next version is published', async () => {
    const courseId = await courseOf('版本课程', null)
    const before = await run((scope) => getCourse(scope, { id: courseId }))
    await run((scope) => saveCourse(scope, { id: courseId, edition: before.edition, audienceUnitId: bureau.root.id, title: '版本课程（新）', content: { ...before.content, sections: before.content.sections.slice(0, 1) } }))
    expect((await run((scope) => myCourse(scope, { id: courseId }), learner(member(3)))).title).toBe('版本课程')
    await expect(run((scope) => publishCourse(scope, { id: courseId, edition: before.edition }))).rejects.toMatchObject({ code: 'COURSE_CHANGED' })
    await run((scope) => publishCourse(scope, { id: courseId, edition: before.edition + 1 }))
    expect(await run((scope) => myCourse(scope, { id: courseId }), learner(member(3)))).toMatchObject({ title: '版本课程（新）', version: 2, sections: [{ id: 'read' }] })
    expect((await run((scope) => getCourse(scope, { id: courseId }))).versions.map(({ version }) => version)).toEqual([2, 1])
  })
})

describe('answers are withheld until submission', () => {
  it('lets no answer of the server hold key, explanation or basis while the attempt is open, and shows them after it', async () => {
    const quizId = await quizOf('密')
    const who = learner(member(2))
    const attempt = await run((scope) => startAttempt(scope, { quizId }), who)
    const kept = await run((scope) => saveAnswers(scope, { attemptId: attempt.id, revision: 1, answers: { '0': [1] } }), who)
    const open = [attempt, kept, await run((scope) => startAttempt(scope, { quizId }), who), await run(myQuizzes, who), await run((scope) => myQuiz(scope, { id: quizId }), who), await run(listQuizzes, secretary()), await run((scope) => quizStatistics(scope, { id: quizId }), secretary())]
    for (const answer of open) expect(JSON.stringify(answer)).not.toMatch(/解析文字|出处文字|"key"|isRight/)
    await expect(run((scope) => myResult(scope, { attemptId: attempt.id }), who)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    // Whoever only takes the quiz sees nothing of the committee's bank, secretary or not.
    expect((await run((scope) => listQuestions(scope, { limit: 50 }), secretary())).items).toEqual([])
    const result = await run((scope) => submitAttempt(scope, { attemptId: attempt.id, revision: 2, answers: { '0': [0], '1': [2] } }), who)
    expect(result.questions.map(({ isRight, key, explanation }) => [isRight, key, explanation])).toEqual([[true, [0], '解析文字'], [false, [0], '解析文字'], [false, [0], '解析文字']])
    expect(await run((scope) => myResult(scope, { attemptId: attempt.id }), who)).toMatchObject({ correct: 1, questions: [{ answer: [0] }, { answer: [2] }, { answer: null }] })
  })

  it('freezes the paper, so that an edit of the bank changes nothing that somebody began', async () => {
    const quizId = await quizOf('冻')
    const who = learner(member(2))
    const attempt = await run((scope) => startAttempt(scope, { quizId }), who)
    const [line] = (await run((scope) => listQuestions(scope, { limit: 50, text: '冻第1题' }))).items
    await run((scope) => editQuestion(scope, { id: line?.id ?? '', version: 1, fields: { ...single('冻第1题'), key: [2] } }))
    const result = await run((scope) => submitAttempt(scope, { attemptId: attempt.id, revision: 1, answers: allRight(attempt) }), who)
    expect(result).toMatchObject({ correct: 3, passed: true })
  })
})

describe('one result', () => {
  it('grades once however often and from however many phones an attempt is sent at the same time', async () => {
    const quizId = await quizOf('争', { minutes: 45 })
    const who = learner(member(4))
    const attempt = await run((scope) => startAttempt(scope, { quizId }), who)
    const sheets: AnswerSheet[] = [allRight(attempt), {}, { '0': [0], '1': [0] }, allRight(attempt)]
    const results = await Promise.all(sheets.map((answers, index) => run((scope) => submitAttempt(scope, { attemptId: attempt.id, revision: index, answers }), who)))
    expect(new Set(results.map(({ correct }) => correct)).size).toBe(1)
    expect(new Set(results.map(({ submittedAt }) => submittedAt.toISOString())).size).toBe(1)
    expect(results.filter(({ creditedHours }) => creditedHours > 0).length).toBe(results[0]?.passed ? 1 : 0)
    const rows = await test.admin`select count(*)::int as attempts from quiz_attempts where quiz_id = ${quizId} and submitted_at is not null`
    expect(rows[0]?.['attempts']).toBe(1)
  })

  it('begins one attempt when two phones begin at once, and goes on with it', async () => {
    const quizId = await quizOf('始')
    const who = learner(member(4))
    const [one, other] = await Promise.all([run((scope) => startAttempt(scope, { quizId }), who), run((scope) => startAttempt(scope, { quizId }), who)])
    expect(one?.id).toBe(other?.id)
    expect((await run((scope) => myQuiz(scope, { id: quizId }), who)).used).toBe(1)
  })

  it('never lets a late save of a bad line overwrite a newer one', async () => {
    const quizId = await quizOf('线')
    const who = learner(member(4))
    const { id } = await run((scope) => startAttempt(scope, { quizId }), who)
    await run((scope) => saveAnswers(scope, { attemptId: id, revision: 5, answers: { '0': [0], '1': [1] } }), who)
    expect(await run((scope) => saveAnswers(scope, { attemptId: id, revision: 3, answers: { '0': [2] } }), who)).toEqual({ revision: 5 })
    expect(await run((scope) => startAttempt(scope, { quizId }), who)).toMatchObject({ id, revision: 5, answers: { '0': [0], '1': [1] } })
  })

  it('after the last day takes only what was kept by then', async () => {
    const quizId = await quizOf('止')
    const who = learner(member(4))
    const attempt = await run((scope) => startAttempt(scope, { quizId }), who)
    await run((scope) => saveAnswers(scope, { attemptId: attempt.id, revision: 1, answers: { '0': [0] } }), who)
    const late = learner(member(4), '2026-12-02T01:00:00Z')
    await expect(run((scope) => saveAnswers(scope, { attemptId: attempt.id, revision: 2, answers: allRight(attempt) }), late)).rejects.toMatchObject({ code: 'QUIZ_CLOSED' })
    expect(await run((scope) => submitAttempt(scope, { attemptId: attempt.id, revision: 2, answers: allRight(attempt) }), late)).toMatchObject({ correct: 1, passed: false })
    await expect(run((scope) => startAttempt(scope, { quizId }), late)).rejects.toMatchObject({ code: 'QUIZ_CLOSED' })
  })
})

describe('who may what', () => {
  it('keeps attempts within their number and their window', async () => {
    const quizId = await quizOf('次', { attempts: 1 })
    const who = learner(member(3))
    const attempt = await run((scope) => startAttempt(scope, { quizId }), who)
    await run((scope) => submitAttempt(scope, { attemptId: attempt.id, revision: 1, answers: {} }), who)
    await expect(run((scope) => startAttempt(scope, { quizId }), who)).rejects.toMatchObject({ code: 'QUIZ_NO_ATTEMPTS_LEFT' })
    const later = await quizOf('后', { opensOn: '2026-11-28' })
    await expect(run((scope) => startAttempt(scope, { quizId: later }), who)).rejects.toMatchObject({ code: 'QUIZ_NOT_OPEN' })
  })

  it('shows courses, quizzes and attempts to nobody of another branch, account or tenant', async () => {
    const ids = await run(async (scope) => {
      const { id } = await createCourse(scope, { orgUnitId: bureau.first.id, audienceUnitId: bureau.first.id, title: '支部课程', minutes: 45 })
      await saveCourse(scope, { id, edition: 1, audienceUnitId: bureau.first.id, title: '支部课程', content: { summary: '', minutes: 45, quizId: null, sections: [{ id: 'a', kind: 'text', title: '甲', body: '乙' }] } })
      await publishCourse(scope, { id, edition: 2 })
      return { courseId: id }
    }, secretary())
    const stranger = learner(bureau.secondPeople[2] ?? '')
    await expect(run((scope) => myCourse(scope, { id: ids.courseId }), stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => saveProgress(scope, { courseId: ids.courseId, sectionId: 'a', isRead: true }), stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const otherSecretary = { actor: person('书记', bureau.secondPeople[0]), access: accessOver(bureau.second.path, 'study.read', 'study.manage') }
    await expect(run((scope) => getCourse(scope, { id: ids.courseId }), otherSecretary)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await run((scope) => listCourses(scope, { limit: 50 }), otherSecretary)).items.some(({ id }) => id === ids.courseId)).toBe(false)
    await expect(run((scope) => withdrawCourse(scope, { id: ids.courseId, reason: '撤回' }), { access: accessOver(bureau.first.path, 'study.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(run((scope) => createCourse(scope, { orgUnitId: bureau.first.id, audienceUnitId: bureau.root.id, title: '越级课程', minutes: 45 }), secretary())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, otherTenant, (scope) => getCourse(scope, { id: ids.courseId }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const quizId = await quizOf('主')
    const { id } = await run((scope) => startAttempt(scope, { quizId }), learner(member(2)))
    await expect(run((scope) => submitAttempt(scope, { attemptId: id, revision: 1, answers: {} }), learner(member(3)))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => startAttempt(scope, { quizId }), { actor: person('无党员'), access: accessOver(bureau.root.path, 'self.read') })).rejects.toMatchObject({ code: 'NOT_A_MEMBER' })
  })

  it('refuses a course without content, a quiz with too few questions and the same question twice', async () => {
    const { id } = await run((scope) => createCourse(scope, { orgUnitId: bureau.root.id, audienceUnitId: bureau.root.id, title: '空课程', minutes: 45 }))
    await expect(run((scope) => publishCourse(scope, { id, edition: 1 }))).rejects.toMatchObject({ code: 'COURSE_EMPTY' })
    await expect(run((scope) => createQuiz(scope, { orgUnitId: bureau.root.id, audienceUnitId: bureau.root.id, title: '无题', draw: { mode: 'random', tags: ['没有的标签'], count: 5 }, ...window }))).rejects.toMatchObject({ code: 'QUIZ_TOO_FEW_QUESTIONS' })
    await bank(1, '重')
    await expect(bank(1, '重')).rejects.toMatchObject({ code: 'QUESTION_EXISTS' })
  })

  it('draws at random by tag', async () => {
    await bank(6, '抽', ['抽签'])
    const id = await run(async (scope) => {
      const made = await createQuiz(scope, { orgUnitId: bureau.root.id, audienceUnitId: bureau.root.id, title: '随机', draw: { mode: 'random', tags: ['抽签'], count: 4 }, ...window })
      await publishQuiz(scope, made)
      return made.id
    })
    const attempt = await run((scope) => startAttempt(scope, { quizId: id }), learner(member(1)))
    expect(attempt.questions).toHaveLength(4)
    expect(new Set(attempt.questions.map(({ stem }) => stem)).size).toBe(4)
    expect(attempt.questions.every(({ stem }) => stem.startsWith('抽'))).toBe(true)
  })
})
