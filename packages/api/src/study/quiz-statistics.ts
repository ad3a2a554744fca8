import { quizStatistics, quizStatisticsInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 测验题目统计. */
export const quizStatisticsProcedure = query({ permission: 'study.read', input: quizStatisticsInput, summary: '测验题目统计' }, quizStatistics)
