import { expect, it } from 'vitest'
import { isKept } from './kept-queries.ts'

it('keeps what a member reads on the way', () => {
  for (const key of [['shell', 'session'], [['life', 'myActivities'], { type: 'infinite' }], [['cloud', 'readableArticles'], {}], [['study', 'myCourses']], [['activities', 'myEvent'], {}]]) expect(isKept(key)).toBe(true)
})
it('never keeps ballots, reviews, talks, rights, questions of a quiz or the files of people', () => {
  for (const key of [[['ballots', 'myBallots']], [['appraisal', 'mine']], [['talks', 'myTalks']], [['disposal', 'myRights']], [['members', 'revealOwn']], [['study', 'quizQuestions']], [['study', 'startAttempt']], ['shell', 'plugins']]) expect(isKept(key)).toBe(false)
})
