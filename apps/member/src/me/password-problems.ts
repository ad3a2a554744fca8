import { meText } from './locales/zh-CN.ts'

const text = meText.passwordSheet

/** What the three fields of a password change lack; undefined where nothing. The server decides about the rest. Pure. */
export const passwordProblems = (current: string, next: string, again: string): Record<'current' | 'next' | 'again', string | undefined> => {
  const short = next === '' ? text.nextMissing : text.nextShort
  return { current: current === '' ? text.currentMissing : undefined, next: next.length < 10 ? short : undefined, again: again === next ? undefined : text.differs }
}
