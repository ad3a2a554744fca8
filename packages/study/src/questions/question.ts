import { z } from 'zod'

/** 单选, 多选, 判断, 填空. */
export const questionKinds = ['single', 'multiple', 'judge', 'blank'] as const
export const questionKindSchema = z.enum(questionKinds)
export type QuestionKind = z.infer<typeof questionKindSchema>

/** The right answer: positions of the options (judge: 0 is right, 1 is wrong), or for each blank the texts that are accepted. */
export const questionKeySchema = z.union([z.array(z.number().int().min(0).max(9)).min(1).max(10), z.array(z.array(z.string().trim().min(1).max(60)).min(1).max(6)).min(1).max(6)])
export type QuestionKey = z.infer<typeof questionKeySchema>

/** The mark of a blank in the stem of a fill-in question. */
export const BLANK = '（　）'

const fields = z.object({
  kind: questionKindSchema,
  stem: z.string().trim().min(4).max(500),
  options: z.array(z.string().trim().min(1).max(200)).max(8),
  key: questionKeySchema,
  explanation: z.string().trim().max(500),
  basis: z.string().trim().max(100),
  tags: z.array(z.string().trim().min(1).max(20)).max(6),
  difficulty: z.number().int().min(1).max(3),
})

const isChoice = (key: QuestionKey): key is number[] => typeof key[0] === 'number'

const fits = ({ kind, options, key, stem }: z.infer<typeof fields>): boolean => {
  if (kind === 'blank') return !isChoice(key) && options.length === 0 && stem.split(BLANK).length - 1 === key.length
  if (!isChoice(key) || new Set(key).size !== key.length) return false
  if (kind === 'judge') return options.length === 0 && key.length === 1 && (key[0] === 0 || key[0] === 1)
  if (options.length < 2 || new Set(options).size !== options.length || key.some((place) => place >= options.length)) return false
  return kind === 'single' ? key.length === 1 : key.length >= 2
}

/** A question whose key fits its kind: single has one right option, multiple two or more, a fill-in as many texts as blanks. */
export const questionFieldsSchema = fields.refine(fits, { path: ['key'] })
export type QuestionFields = z.infer<typeof questionFieldsSchema>
