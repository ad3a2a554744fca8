export { trainingHoursOf, type TrainingHours } from './training-hours-of.ts'
