import { router } from '@dangjian/plugin-kit/server'
import { addQuestionProcedure } from './add-question.ts'
import { adoptPlanProcedure } from './adopt-plan.ts'
import { branchHoursProcedure } from './branch-hours.ts'
import { checkCommentProcedure } from './check-comment.ts'
import { checkReflectionProcedure } from './check-reflection.ts'
import { commentReflectionProcedure } from './comment-reflection.ts'
import { createCourseProcedure } from './create-course.ts'
import { createQuizProcedure } from './create-quiz.ts'
import { decideEntryProcedure } from './decide-entry.ts'
import { declareCourseProcedure } from './declare-course.ts'
import { declareStudyProcedure } from './declare-study.ts'
import { draftPlanProcedure } from './draft-plan.ts'
import { editQuestionProcedure } from './edit-question.ts'
import { editQuizProcedure } from './edit-quiz.ts'
import { exportMyCertificateProcedure } from './export-my-certificate.ts'
import { getCourseProcedure } from './get-course.ts'
import { hoursBoardProcedure } from './hours-board.ts'
import { listCoursesProcedure } from './list-courses.ts'
import { listQuestionsProcedure } from './list-questions.ts'
import { listQuizzesProcedure } from './list-quizzes.ts'
import { listReflectionsForCheckProcedure } from './list-reflections-for-check.ts'
import { listReflectionsProcedure } from './list-reflections.ts'
import { listWaitingEntriesProcedure } from './list-waiting-entries.ts'
import { myCourseProcedure } from './my-course.ts'
import { myCoursesProcedure } from './my-courses.ts'
import { myHoursProcedure } from './my-hours.ts'
import { myQuizProcedure } from './my-quiz.ts'
import { myQuizzesProcedure } from './my-quizzes.ts'
import { myReflectionsProcedure } from './my-reflections.ts'
import { myResultProcedure } from './my-result.ts'
import { myStudyPlanProcedure } from './my-study-plan.ts'
import { publishCourseProcedure } from './publish-course.ts'
import { publishQuizProcedure } from './publish-quiz.ts'
import { quizStatisticsProcedure } from './quiz-statistics.ts'
import { readReflectionProcedure } from './read-reflection.ts'
import { retireQuestionProcedure } from './retire-question.ts'
import { saveAnswersProcedure } from './save-answers.ts'
import { saveCourseProcedure } from './save-course.ts'
import { saveProgressProcedure } from './save-progress.ts'
import { startAttemptProcedure } from './start-attempt.ts'
import { studyBoardsProcedure } from './study-boards.ts'
import { studyPlanOfProcedure } from './study-plan-of.ts'
import { submitAttemptProcedure } from './submit-attempt.ts'
import { verifyCertificateProcedure } from './verify-certificate.ts'
import { withdrawCourseProcedure } from './withdraw-course.ts'
import { withdrawEntryProcedure } from './withdraw-entry.ts'
import { withdrawMyReflectionProcedure } from './withdraw-my-reflection.ts'
import { withdrawQuizProcedure } from './withdraw-quiz.ts'
import { writeReflectionProcedure } from './write-reflection.ts'

export const studyRouter = router({
  studyPlanOf: studyPlanOfProcedure,
  myStudyPlan: myStudyPlanProcedure,
  draftPlan: draftPlanProcedure,
  adoptPlan: adoptPlanProcedure,
  listCourses: listCoursesProcedure,
  getCourse: getCourseProcedure,
  createCourse: createCourseProcedure,
  saveCourse: saveCourseProcedure,
  publishCourse: publishCourseProcedure,
  withdrawCourse: withdrawCourseProcedure,
  myCourses: myCoursesProcedure,
  myCourse: myCourseProcedure,
  saveProgress: saveProgressProcedure,
  declareCourse: declareCourseProcedure,
  declareStudy: declareStudyProcedure,
  withdrawEntry: withdrawEntryProcedure,
  decideEntry: decideEntryProcedure,
  listWaitingEntries: listWaitingEntriesProcedure,
  hoursBoard: hoursBoardProcedure,
  branchHours: branchHoursProcedure,
  studyBoards: studyBoardsProcedure,
  myHours: myHoursProcedure,
  exportMyCertificate: exportMyCertificateProcedure,
  verifyCertificate: verifyCertificateProcedure,
  listQuestions: listQuestionsProcedure,
  addQuestion: addQuestionProcedure,
  editQuestion: editQuestionProcedure,
  retireQuestion: retireQuestionProcedure,
  listQuizzes: listQuizzesProcedure,
  quizStatistics: quizStatisticsProcedure,
  createQuiz: createQuizProcedure,
  editQuiz: editQuizProcedure,
  publishQuiz: publishQuizProcedure,
  withdrawQuiz: withdrawQuizProcedure,
  myQuizzes: myQuizzesProcedure,
  myQuiz: myQuizProcedure,
  startAttempt: startAttemptProcedure,
  saveAnswers: saveAnswersProcedure,
  submitAttempt: submitAttemptProcedure,
  myResult: myResultProcedure,
  writeReflection: writeReflectionProcedure,
  withdrawMyReflection: withdrawMyReflectionProcedure,
  commentReflection: commentReflectionProcedure,
  listReflections: listReflectionsProcedure,
  myReflections: myReflectionsProcedure,
  readReflection: readReflectionProcedure,
  listReflectionsForCheck: listReflectionsForCheckProcedure,
  checkReflection: checkReflectionProcedure,
  checkComment: checkCommentProcedure,
})
