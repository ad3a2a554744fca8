import type { RuleSet, ScoringRule } from '@dangjian/contracts'

/** Why the linter refuses a rule: it counts traces of using a device (`trace`), or its bounds exclude each other (`bounds`). */
export interface RuleFinding {
  readonly ruleKey: string
  readonly ruleTitle: string
  readonly problem: 'trace' | 'bounds'
  /** The word that gave the rule away; empty for `bounds`. */
  readonly word: string
}

const forbiddenTokens =
  /(?:^|[.-])(log-?ins?|logged-?in|log-?ons?|sign-?ins?|likes?|liked|thumbs?-?ups?|reposts?|reposted|shares?|shared|online|minutes|screen-?time|clicks?|page-?views?|installs?|installed|installation|downloads?|downloaded|location|geo-?fence|gps|check-?ins?|clock-?ins?|punch|streaks?)(?=$|[.-])/

const forbiddenPhrases =
  /登录|登陆|上线|点赞|转发|在线(?:时长|分钟|时间|天数)|(?:安装|下载)[^，。；]{0,8}(?:APP|应用|客户端|软件|平台|小程序)|(?:APP|应用|客户端|软件|平台|小程序)[^，。；]{0,4}(?:安装|下载)|(?<!岗位|角色|职责|功能)定位|地理位置|轨迹|打卡|签到/i

/** A clause that says what is *not* counted may name it. */
const withoutDenials = (text: string): string => text.split(/[，。；]/).filter((clause) => !/不(?:得|以|按|因|计|凭|再)|禁止/.test(clause)).join('，')

const traceIn = (rule: ScoringRule): string | undefined => {
  const token = [rule.fact, rule.key].map((text) => forbiddenTokens.exec(text.toLowerCase().replaceAll('_', '-'))?.[1]).find((word) => word !== undefined)
  return token ?? forbiddenPhrases.exec(`${rule.title}，${withoutDenials(rule.because)}`)?.[0]
}

/**
 * Rules that may not stand (国办函〔2026〕12号, rules.md AF-02): log-ins, likes, reposts, minutes online, installs, location and clock-ins are
 * no basis for points. Also finds a floor above its cap. Empty for a good rule set.
 */
export const lintRuleSet = (set: RuleSet): RuleFinding[] =>
  set.rules.flatMap((rule): RuleFinding[] => {
    const word = traceIn(rule)
    const named = { ruleKey: rule.key, ruleTitle: rule.title }
    if (word !== undefined) return [{ ...named, problem: 'trace', word }]
    return rule.cap !== undefined && rule.floor !== undefined && rule.floor > rule.cap ? [{ ...named, problem: 'bounds', word: '' }] : []
  })
