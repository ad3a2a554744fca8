import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { Card, FactList, PhoneBody, PhoneHead } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { appraisalText } from './locales/zh-CN.ts'
import { OwnResult } from './own-result.tsx'
import { SelfForm } from './self-form.tsx'
import { SheetPart } from './sheet-part.tsx'
import type { MyAppraisal } from './types.ts'
import './appraisal.css'

const text = appraisalText.one

const hintOf = ({ part, ask, toldOn }: MyAppraisal): string => {
  if (part === 'exempt') return text.exempt
  if (part === 'taking_part') return text.probationary
  return ask === null && toldOn === null ? text.nothing : ''
}

const Head = ({ found }: { found: MyAppraisal }) => (
  <Card title={appraisalText.list.line(found.orgUnitName, found.year)}>
    <FactList facts={[{ key: 'stage', label: text.stage, value: appraisalText.stages[found.stage] }]} />
    <p className="dj-hint">{text.period(formatLongDay(found.periodFrom), formatLongDay(found.periodTo))}</p>
    {hintOf(found) === '' ? null : <p className="dj-hint">{hintOf(found)}</p>}
  </Card>
)

/** One appraisal as I see it: what is asked of me now, and my result once told. */
export const AppraisalPage = () => {
  const api = useApi()
  const { campaignId = '' } = usePageParams()
  const query = useQuery({ ...api.appraisal.myAppraisal.queryOptions({ campaignId }), refetchOnWindowFocus: false })
  return (
    <>
      <PhoneHead title={text.title} backHref="/appraisal" />
      <QueryView query={query} subject={text.title}>
        {(found) => {
          const head = <Head found={found} />
          if (found.ask === 'self' || (found.stage === 'self' && found.selfText !== null)) return <SelfForm found={found} head={head} />
          if (found.stage === 'mutual' || found.stage === 'poll') return <SheetPart key={found.stage} found={found} step={found.stage} head={head} />
          return <PhoneBody>{head}{found.toldOn === null || found.grade === null ? null : <OwnResult found={found} />}</PhoneBody>
        }}
      </QueryView>
    </>
  )
}
