import type { ApiClient } from '@dangjian/app-shell'

type Appraisal = ApiClient['appraisal']

/** Answers of the procedures of this area, as the client gives them. */
export type MyAppraisal = Awaited<ReturnType<Appraisal['myAppraisal']['query']>>
export type MyLine = Awaited<ReturnType<Appraisal['myAppraisals']['query']>>['items'][number]
export type MyReportLine = Awaited<ReturnType<Appraisal['myReports']['query']>>['items'][number]
export type Report = Awaited<ReturnType<Appraisal['getReport']['query']>>
export type MassesSheet = Awaited<ReturnType<Appraisal['openMassesSheet']['mutate']>>
export type Distribution = MyAppraisal['mutual']
