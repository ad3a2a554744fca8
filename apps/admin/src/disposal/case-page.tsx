import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { Columns, ConfirmAct, PageHead, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { CaseSide } from './case-side.tsx'
import { disposalText } from './locales/zh-CN.ts'
import { StepDrawer } from './step-drawer.tsx'
import type { CaseDetail, TimelineStep } from './types.ts'
import { Way } from './way.tsx'
import './disposal.css'

const text = disposalText.one

const Withdraw = ({ detail }: { detail: CaseDetail }) => {
  const api = useApi()
  const [reason, setReason] = useState('')
  const withdraw = useAct(api.disposal.withdrawDisposal.mutationOptions())
  return (
    <ConfirmAct
      isDestructive label={text.withdraw} consequence={text.withdrawWill(detail.memberName)} canConfirm={reason.trim().length > 1}
      onConfirm={() => withdraw.run({ caseId: detail.id, reason: reason.trim() })}
    >
      <label className="dj-ask">{text.reason}<Input value={reason} maxLength={400} onChange={(event) => setReason(event.target.value)} /></label>
    </ConfirmAct>
  )
}

/** One case with its way, its fact and its papers; reading it is recorded. */
export const CasePage = () => {
  const api = useApi()
  const { caseId = '' } = usePageParams()
  const [taken, setTaken] = useState<TimelineStep | null>(null)
  // Each reading is recorded, so it is not read anew for nothing.
  const query = useQuery({ ...api.disposal.getDisposal.queryOptions({ caseId }), refetchOnWindowFocus: false })
  const detail = query.data
  return (
    <>
      <PageHead
        title={detail?.memberName ?? text.crumbList}
        {...(detail === undefined ? {} : { facts: <>{text.facts(detail.orgUnitName, disposalText.kinds[detail.kind])}{disposalText.gap}<StateTag state={detail.status === 'closed' ? 'done' : 'due'}>{detail.outcome === null ? disposalText.statuses[detail.status] : disposalText.outcomes[detail.outcome]}</StateTag></> })}
        crumbs={[{ label: text.crumb, href: '/members' }, { label: text.crumbList, href: '/members/disposal' }]}
        actions={detail?.mayWithdraw === true ? <Withdraw detail={detail} /> : null}
      />
      <QueryView query={query} subject={text.crumbList} rows={10}>
        {(found) => (
          <>
            <Columns main={<Way timeline={found.timeline} onTake={setTaken} />} side={<CaseSide detail={found} />} />
            {taken === null ? null : <StepDrawer key={taken.key} detail={found} step={taken} onClose={() => setTaken(null)} />}
          </>
        )}
      </QueryView>
    </>
  )
}
