import { isLocalDate, isPeriod, periodUnit } from '@dangjian/kernel'
import { bindingTexts, outcomeTexts, seeAlsoText, verdictTexts, verdictWords } from './locales/zh-CN.ts'
import { findRule } from './registry.ts'
import type { Rule } from './rule.ts'
import type { Verdict, VerdictText } from './verdict.ts'

/** `ok` fulfilled, `due` still open (a day to come, a record or a text to confirm), `breach` not fulfilled, `info` does not apply or only tells. */
export type RenderedOutcome = 'ok' | 'due' | 'breach' | 'info'

/** A verdict in Chinese, ready for a screen or a file. */
export interface RenderedVerdict {
  readonly ruleId: string
  readonly outcome: RenderedOutcome
  /** 符合, 待办, 不符合, 说明. */
  readonly outcomeText: string
  /** How it binds in words: 必须办理, 提醒类…, 条文待核…, 本局规定. */
  readonly binding: string
  /** 《支部工作条例》第十二条; where the article's number is not confirmed, the confirmed articles that say the same stand behind the document. */
  readonly citation: string
  readonly what: string
  readonly why: string
  readonly next: string
}

const dateText = (value: string): string => {
  const [year, month, day] = value.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** 2026年11月, 2026年第四季度, 2026年. */
const periodText = (value: string): string => {
  const year = value.slice(0, 4)
  const unit = periodUnit(value)
  if (unit === 'year') return `${year}年`
  return unit === 'month' ? `${year}年${Number(value.slice(5))}月` : `${year}年第${'一二三四'.charAt(Number(value.slice(6)) - 1)}季度`
}

const wordFor = (name: string, value: string | number | readonly string[]): string => {
  if (typeof value === 'number') return String(value).replace('-', '−')
  if (typeof value !== 'string') return value.map((item) => wordFor(name, item)).join('、')
  if (isLocalDate(value)) return dateText(value)
  if (name === 'period' && isPeriod(value)) return periodText(value)
  return verdictWords[value] ?? value
}

/** One sentence of a verdict in Chinese; a blank without a value keeps its name, so that a mistake is seen. */
export const renderText = ({ code, params }: VerdictText): string =>
  verdictTexts[code].replaceAll(/\{(\w+)\}/g, (blank, name: string) => {
    const value = params[name]
    return value === undefined ? blank : wordFor(name, value)
  })

/** 《short title》第…条; the article is left out where its number is not confirmed or not known. */
export const citationOf = (rule: Rule | Pick<Verdict, 'document' | 'article' | 'articleConfirmed'>): string => {
  const title = typeof rule.document === 'string' ? rule.document : rule.document.shortTitle
  return `《${title}》${rule.articleConfirmed && rule.article ? rule.article : ''}`
}

const fullCitation = (verdict: Verdict): string => {
  const own = citationOf(verdict)
  if (verdict.articleConfirmed && verdict.article) return own
  const related = (findRule(verdict.ruleId, verdict.ruleVersion)?.seeAlso ?? []).flatMap((id) => findRule(id) ?? []).filter((rule) => rule.articleConfirmed && rule.article)
  return related.length === 0 ? own : `${own}${seeAlsoText}${related.map(citationOf).join('、')}`
}

const outcomeOf = ({ outcome, mode }: Verdict): RenderedOutcome => {
  if (outcome === 'pass') return 'ok'
  if (outcome === 'provisional') return 'due'
  return outcome === 'not-applicable' || mode === 'info' ? 'info' : 'breach'
}

const bindingOf = (verdict: Verdict): string => {
  if (verdict.confidence !== 'confirmed') return bindingTexts.unconfirmed
  return verdict.local ? `${bindingTexts.local}，${bindingTexts[verdict.mode]}` : bindingTexts[verdict.mode]
}

/** A stored or fresh verdict in zh-CN: what, why with its article, what next. */
export const renderVerdict = (verdict: Verdict): RenderedVerdict => {
  const outcome = outcomeOf(verdict)
  return {
    ruleId: verdict.ruleId, outcome, outcomeText: outcomeTexts[outcome], binding: bindingOf(verdict), citation: fullCitation(verdict),
    what: renderText(verdict.what), why: renderText(verdict.why), next: renderText(verdict.next),
  }
}
