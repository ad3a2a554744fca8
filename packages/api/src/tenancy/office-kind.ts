import { z } from 'zod'

/** Exchanges that people write by hand; every other kind belongs to the core or to a plugin. */
export const officeKindSchema = z.enum(['office.directive', 'office.report', 'office.answer'])
