import { z } from 'zod'
import { lineSchema, textSchema } from './plain-text.ts'

/** 要闻, 学习, 通知. */
export const articleColumnSchema = z.enum(['news', 'study', 'notice'])

/** What a writer fills in; the body is plain text with `# heading` and `- item` lines. */
export const articleFieldsSchema = z.object({
  column: articleColumnSchema,
  title: lineSchema(2, 80),
  body: textSchema(2, 20_000),
  tags: z.array(lineSchema(1, 12)).max(8).default([]),
  author: lineSchema(1, 40).optional(),
})
