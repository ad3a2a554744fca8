import type { RuleParameter } from './rule.ts'

/** The smallest whole count out of `total` that reaches a share; exact, without floating quotients. */
export const countReaching = (share: Pick<RuleParameter, 'value' | 'denominator' | 'strict'>, total: number): number => {
  const product = share.value * total
  const denominator = share.denominator ?? 1
  const floor = (product - (product % denominator)) / denominator
  if (share.strict) return floor + 1
  return product % denominator === 0 ? floor : floor + 1
}
