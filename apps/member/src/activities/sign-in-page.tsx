import { useAct, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { ActButton, Card, FailureNote, PhoneBody, PhoneHead } from '@dangjian/ui/member'
import { activitiesText } from './locales/zh-CN.ts'
import { SignInResult } from './sign-in-card.tsx'

const text = activitiesText.signIn
const nothing = { token: '' }

/** Where the QR code in the room leads: one press signs in. */
export const SignInPage = () => {
  const api = useApi()
  const { activityId = '' } = usePageParams()
  const [{ token }] = useUrlState(nothing)
  const signIn = useAct(api.life.signInToMeeting.mutationOptions())
  const isDone = signIn.result?.state === 'signed-in'
  return (
    <>
      <PhoneHead title={text.title} backHref={`/activities/${activityId}`} />
      <PhoneBody>
        <Card title={text.title}>
          <p className="dj-hint">{text.voluntary}</p>
          <FailureNote failure={signIn.failure} />
          <SignInResult outcome={signIn.result} />
          {isDone
            ? <ActButton isWide act={{ key: 'open', label: text.open, tone: 'go', href: `/activities/${activityId}` }} />
            : <ActButton isWide act={{ key: 'sign-in', label: text.act, tone: 'primary', isBusy: signIn.isBusy, isDisabled: token.length < 6, onSelect: () => signIn.submit({ id: activityId, way: 'link', secret: token }) }} />}
        </Card>
      </PhoneBody>
    </>
  )
}
