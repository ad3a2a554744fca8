import { useAct, useApi } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, Card, FailureNote, TextField, VerdictNote } from '@dangjian/ui/member'
import { useState } from 'react'
import { activitiesText } from './locales/zh-CN.ts'

const text = activitiesText.signIn

/** What became of signing in, in words. */
export const SignInResult = ({ outcome }: { outcome: { state: 'signed-in'; at: string } | { state: 'wrong'; triesLeft: number } | { state: 'wait'; until: string } | undefined }) => {
  if (outcome === undefined) return null
  if (outcome.state === 'signed-in') return <VerdictNote tone="ok" isLive what={text.done(formatTableTime(outcome.at))} next={text.doneNext} />
  if (outcome.state === 'wait') return <VerdictNote tone="warn" isLive what={text.wait(formatTableTime(outcome.until))} next={text.waitNext} />
  return <VerdictNote tone="warn" isLive what={text.wrong(outcome.triesLeft)} next={text.wrongNext} />
}

/** Signing in with the code in the room; offered, never asked for. */
export const SignInCard = ({ id, signedInAt }: { id: string; signedInAt: string | null }) => {
  const api = useApi()
  const [code, setCode] = useState('')
  const [isShort, setShort] = useState(false)
  const signIn = useAct(api.life.signInToMeeting.mutationOptions())
  const submit = (): void => {
    const isWhole = /^\d{6}$/.test(code)
    setShort(!isWhole)
    if (isWhole) signIn.submit({ id, way: 'code', secret: code })
  }
  if (signedInAt !== null) return <Card title={text.title}><p>{text.done(formatTableTime(signedInAt))}</p></Card>
  return (
    <Card title={text.title}>
      <p className="dj-hint">{text.voluntary}</p>
      <FailureNote failure={signIn.failure} />
      <SignInResult outcome={signIn.result} />
      <TextField label={text.code} value={code} onChange={(value) => setCode(value.replaceAll(/\D/g, '').slice(0, 6))} inputMode="numeric" autoComplete="one-time-code" error={isShort ? text.short : undefined} />
      <ActButton isWide act={{ key: 'sign-in', label: text.act, tone: 'go', isBusy: signIn.isBusy, onSelect: submit }} />
    </Card>
  )
}
