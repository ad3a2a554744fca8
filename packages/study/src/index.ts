export { courseContentSchema, type CourseContent, type CourseSection } from './courses/course-content.ts'
export { courseAttachmentOwner } from './courses/course-attachment-owner.ts'
export { getCourse, getCourseInput, listCourses, listCoursesInput, type CourseDetail, type CourseLine, type GetCourseInput, type ListCoursesInput } from './courses/list-courses.ts'
export { mergeRanges, seenSeconds, type SeenRange } from './courses/merge-ranges.ts'
export { myCourse, myCourseInput, myCourses, type MyCourse, type MyCourseDetail, type MyCourseInput, type MyCourseState, type MySection } from './courses/my-courses.ts'
export { publishCourse, publishCourseInput, withdrawCourse, withdrawCourseInput, type PublishCourseInput, type WithdrawCourseInput } from './courses/publish-course.ts'
export { createCourse, createCourseInput, saveCourse, saveCourseInput, type CreateCourseInput, type SaveCourseInput } from './courses/save-course.ts'
export { saveProgress, saveProgressInput, type SaveProgressInput } from './courses/save-progress.ts'
export { exportMyCertificate, exportMyCertificateInput, verifyCertificate, verifyCertificateInput, type ExportMyCertificateInput, type VerifiedCertificate, type VerifyCertificateInput } from './hours/certificate.ts'
export { decideEntry, decideEntryInput, listWaitingEntries, listWaitingEntriesInput, type DecideEntryInput, type ListWaitingEntriesInput, type WaitingEntry } from './hours/decide-entry.ts'
export {
  declareCourse, declareCourseInput, declareStudy, declareStudyInput, withdrawEntry, withdrawEntryInput, type DeclareCourseInput, type DeclareStudyInput, type WithdrawEntryInput,
} from './hours/declare-study.ts'
export type { HoursState, HoursVerdict } from './hours/demand-of.ts'
export {
  branchHours, branchHoursInput, hoursBoard, hoursBoardInput, studyBoards, studyBoardsInput, type BranchHours, type BranchHoursInput, type BranchMean, type HoursBoardInput, type MemberHours, type StudyBoardsInput,
} from './hours/hours-board.ts'
export { myHours, myHoursInput, type HoursSource, type MyHours, type MyHoursInput, type OwnEntry } from './hours/my-hours.ts'
export { studyHoursOf, type StudyHours } from './hours/study-hours-of.ts'
export { studyDataPart } from './study-data-part.ts'
export { adoptPlan, adoptPlanInput, type AdoptPlanInput } from './plan/adopt-plan.ts'
export { draftPlan, draftPlanInput, type DraftPlanInput } from './plan/draft-plan.ts'
export type { PlanTheme } from './plan/plan-schema.ts'
export { myStudyPlan, myStudyPlanInput, studyPlanOf, studyPlanOfInput, type InheritedTheme, type MyStudyPlanInput, type PlanVersion, type StudyPlan, type StudyPlanOfInput } from './plan/study-plan-of.ts'
export { listQuestions, listQuestionsInput, type ListQuestionsInput, type QuestionLine } from './questions/list-questions.ts'
export { freshQuestions } from './questions/fresh-questions.ts'
export { questionOfRow, type QuestionRow } from './questions/question-of-row.ts'
export { listStems } from './questions/question-store.ts'
export { BLANK, questionFieldsSchema, questionKinds, type QuestionFields, type QuestionKey, type QuestionKind } from './questions/question.ts'
export {
  addQuestion, addQuestionInput, editQuestion, editQuestionInput, retireQuestion, retireQuestionInput, type AddQuestionInput, type EditQuestionInput, type RetireQuestionInput,
} from './questions/save-question.ts'
export type { AskedQuestion, AttemptResult, OpenAttempt, ReviewedQuestion } from './quizzes/attempt-view.ts'
export { gradePaper, isRight } from './quizzes/grade.ts'
export { listQuizzes, listQuizzesInput, quizStatistics, quizStatisticsInput, type ListQuizzesInput, type QuizLine, type QuizStatisticsInput } from './quizzes/list-quizzes.ts'
export { myQuiz, myQuizInput, myQuizzes, myResult, myResultInput, type MyQuiz, type MyQuizDetail, type MyQuizInput, type MyQuizState, type MyResultInput } from './quizzes/my-quizzes.ts'
export type { Answer, AnswerSheet, QuizDraw } from './quizzes/paper.ts'
export type { QuestionFigures } from './quizzes/question-figures.ts'
export { createQuiz, createQuizInput, editQuiz, editQuizInput, publishQuiz, publishQuizInput, withdrawQuiz, type CreateQuizInput, type EditQuizInput, type PublishQuizInput } from './quizzes/save-quiz.ts'
export { startAttempt, startAttemptInput, type StartAttemptInput } from './quizzes/start-attempt.ts'
export { saveAnswers, saveAnswersInput, submitAttempt, submitAttemptInput, type SaveAnswersInput, type SubmitAttemptInput } from './quizzes/submit-attempt.ts'
export {
  checkComment, checkCommentInput, checkReflection, checkReflectionInput, listForCheckInput, listReflectionsForCheck, type CheckCommentInput, type CheckedComment, type CheckedReflection, type CheckReflectionInput,
  type ListForCheckInput,
} from './reflections/check-reflection.ts'
export { listReflections, listReflectionsInput, myReflections, readReflection, readReflectionInput, type ListReflectionsInput, type ReadReflectionInput, type ReflectionDetail, type ReflectionLine } from './reflections/read-reflections.ts'
export {
  commentReflection, commentReflectionInput, withdrawMyReflection, withdrawMyReflectionInput, writeReflection, writeReflectionInput, type CommentReflectionInput, type WithdrawMyReflectionInput, type WriteReflectionInput,
} from './reflections/write-reflection.ts'
export type { ReflectionState } from './tables.ts'
