import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { Columns, PageHead } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApproveDrawer } from './approve-drawer.tsx'
import { CampaignPeople } from './campaign-people.tsx'
import { CampaignSide } from './campaign-side.tsx'
import { CampaignWay } from './campaign-way.tsx'
import { InviteDrawer } from './invite-drawer.tsx'
import { appraisalText } from './locales/zh-CN.ts'
import { StepDrawer, type EndableStep } from './step-drawer.tsx'
import './appraisal.css'

const text = appraisalText.one

/** One yearly appraisal: its way, its people, its rules. */
export const CampaignPage = () => {
  const api = useApi()
  const { campaignId = '' } = usePageParams()
  const [open, setOpen] = useState<EndableStep | 'invite' | 'approve' | null>(null)
  const query = useQuery(api.appraisal.getCampaign.queryOptions({ campaignId }))
  const found = query.data
  const close = (): void => setOpen(null)
  return (
    <>
      <PageHead
        title={found === undefined ? text.crumbList : text.title(found.orgUnitName, found.year)}
        {...(found === undefined ? {} : { facts: text.period(formatTableDay(found.periodFrom), formatTableDay(found.periodTo)) })}
        crumbs={[{ label: text.crumb, href: '/life' }, { label: text.crumbList, href: '/life/appraisal' }]}
      />
      <QueryView query={query} subject={text.crumbList} rows={10}>
        {(campaign) => (
          <>
            <Columns main={<div className="dj-apr-stack"><CampaignWay campaign={campaign} onAct={setOpen} /><CampaignPeople campaign={campaign} /></div>} side={<CampaignSide campaign={campaign} />} />
            {open === null || open === 'invite' || open === 'approve' ? null : <StepDrawer campaign={campaign} step={open} onClose={close} />}
            {open === 'approve' ? <ApproveDrawer campaignId={campaign.id} onClose={close} /> : null}
            {open === 'invite' ? <InviteDrawer campaignId={campaign.id} onClose={close} /> : null}
          </>
        )}
      </QueryView>
    </>
  )
}
