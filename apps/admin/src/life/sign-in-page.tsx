import { QueryView, useAct, useApi, usePageParams } from '@dangjian/app-shell'
import { ActButton, EmptyState, FailureNote, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { QRCode, Switch } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import './life.css'

const text = lifecycleText.signInPage

/** How often the page looks for a new code and new people, in milliseconds. */
const REFRESH_MS = 5000

/** Address of the member app that signs in by itself. */
const linkOf = (id: string, token: string): string => `${globalThis.location.origin}/activities/${id}/sign-in?token=${token}`

/** The code of a meeting for the room: offered or not, six digits and a QR code that change, and how many have signed in. */
export const SignInPage = () => {
  const api = useApi()
  const { meetingId = '' } = usePageParams()
  const meeting = useQuery(api.life.getMeeting.queryOptions({ id: meetingId }))
  const code = useQuery(api.life.signInCodeNow.queryOptions({ id: meetingId }, { refetchInterval: REFRESH_MS, enabled: meeting.data?.status === 'planned' }))
  const offer = useAct(api.life.offerSignIn.mutationOptions())
  const title = meeting.data?.title ?? lifeText.meeting.subject
  return (
    <>
      <PageHead
        title={text.title}
        facts={title}
        crumbs={[{ label: lifeText.meeting.crumb, href: '/life' }, { label: lifeText.meeting.crumbList, href: '/life/meetings' }, { label: title, href: `/life/meetings/${meetingId}` }, { label: text.title }]}
        actions={<ActButton act={{ key: 'record', label: text.record, href: `/life/meetings/${meetingId}/record` }} />}
      />
      <VerdictNote tone="info" what={text.voluntary} />
      <FailureNote failure={offer.failure} />
      <QueryView query={code} subject={text.subject}>
        {(found) => (
          <Panel title={text.offer} extra={<Switch aria-label={text.offer} checked={found.isOffered} loading={offer.isBusy} onChange={(isOffered) => offer.submit({ id: meetingId, isOffered })} />}>
            {!found.isOffered ? <EmptyState title={text.off} willHold={text.offWhy} /> : found.now === null ? <EmptyState title={text.notToday} willHold={text.notTodayWhy} /> : (
              <div className="dj-sign-in">
                <div>
                  <p className="dj-hint">{text.code}</p>
                  <output aria-label={text.code} className="dj-sign-in-code">{found.now.code}</output>
                  <p className="dj-hint">{text.valid}</p>
                  <p role="status">{text.counted(found.signedIn, found.expected)}</p>
                </div>
                <figure>
                  <span role="img" aria-label={text.qr}><span aria-hidden="true"><QRCode type="svg" size={220} bordered={false} value={linkOf(meetingId, found.now.token)} /></span></span>
                  <figcaption className="dj-hint">{text.scan}</figcaption>
                </figure>
              </div>
            )}
          </Panel>
        )}
      </QueryView>
    </>
  )
}
