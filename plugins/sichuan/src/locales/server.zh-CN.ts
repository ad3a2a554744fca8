/** Sentences that the server half writes: summaries of procedures, lines of the audit trail and subjects of what it sends. */
export const summaries = {
  listOwnMethods: '列出本单位报送的支部工作法',
  listLibrary: '列出上级发布的支部工作法',
  submitMethod: '报送支部工作法',
  adoptMethod: '采用支部工作法',
  listSubmissions: '列出收到的支部工作法',
  reviewMethod: '评审支部工作法',
  listLiaisonPoints: '列出党建联系点',
  listVisitsReceived: '列出上级对本单位的走访',
  recordVisit: '登记联系点走访',
} as const

const decisionVerbs = { published: '发布', returned: '退回' } as const
const visitWords = { area_meeting: '片会', visit: '走访', research: '调研' } as const

export const submittedLine = (unit: string, title: string): string => `${unit}报送支部工作法《${title}》`
export const decidedLine = (decision: keyof typeof decisionVerbs, bureau: string, unit: string, title: string): string =>
  `${decisionVerbs[decision]}${bureau}${unit}的支部工作法《${title}》`
export const adoptedLine = (unit: string, title: string): string => `${unit}采用支部工作法《${title}》`
export const visitedLine = (point: string, kind: keyof typeof visitWords, visitedOn: string): string => `登记${point}党建联系点${visitWords[kind]}（${visitedOn}）`

/** Subject under which the bureau gets the visit. */
export const visitSubject = (kind: keyof typeof visitWords, visitedOn: string): string => `${visitedOn}党建联系点${visitWords[kind]}`
