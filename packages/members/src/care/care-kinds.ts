import { z } from 'zod'

/** 生日, 政治生日, 生活困难, 患病, 老党员, 党员家庭. */
export const careKindSchema = z.enum(['birthday', 'political_birthday', 'hardship', 'illness', 'veterans', 'families'])
export type CareKind = z.infer<typeof careKindSchema>

/** Lists that come from a protected fact: that there is one is all they show (CA-08). */
export const protectedCareKinds: readonly CareKind[] = ['hardship', 'illness', 'families']

/** The names of the lists in workbooks and in the trail. */
export const careWords: Readonly<Record<CareKind, string>> = {
  birthday: '生日', political_birthday: '政治生日', hardship: '生活困难党员', illness: '患病残疾党员', veterans: '老党员', families: '家庭关怀',
}
