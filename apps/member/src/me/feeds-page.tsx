import { QueryView, useAct, useApi } from '@dangjian/app-shell'
import { formatDay } from '@dangjian/ui'
import { ActButton, Card, FailureNote, PhoneBody, PhoneHead, RowList, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { feedsText as text } from './locales/feeds.zh-CN.ts'

const Address = ({ path }: { path: string }) => {
  const [isCopied, setCopied] = useState(false)
  const address = `${globalThis.location.origin}${path}`
  const copy = (): void => void globalThis.navigator.clipboard?.writeText(address).then(() => setCopied(true), () => undefined)
  return (
    <Card>
      <VerdictNote tone="ok" isLive what={text.shown} />
      <p className="dj-feed-address"><output aria-label={text.address}>{address}</output></p>
      <ActButton isWide act={{ key: 'copy', label: text.copy, onSelect: copy }} />
      {isCopied ? <p role="status">{text.copied}</p> : null}
    </Card>
  )
}

/** Own meetings in the calendar of the telephone, by a secret address that is shown once. */
export const FeedsPage = () => {
  const api = useApi()
  const feeds = useQuery(api.life.listFeeds.queryOptions({}))
  const make = useAct(api.life.makeFeed.mutationOptions())
  const revoke = useAct(api.life.revokeFeed.mutationOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody>
        <Card footer={text.lead}><ActButton isWide act={{ key: 'make', label: text.make, tone: 'primary', onSelect: () => make.submit({}), isDisabled: make.isBusy }} /></Card>
        <FailureNote failure={make.failure ?? revoke.failure} />
        {make.result === undefined ? null : <Address key={make.result.id} path={make.result.path} />}
        {revoke.result === undefined ? null : <VerdictNote tone="ok" isLive what={text.revoked} />}
        <QueryView query={feeds} subject={text.list} rows={2} isEmpty={(rows) => rows.length === 0} empty={<Card><p>{text.none}</p></Card>}>
          {(rows) => (
            <Card title={text.list} isFlush>
              <RowList label={text.list} rows={rows.map((feed) => ({
                key: feed.id, title: text.revoke(feed.name === '' ? text.gone : feed.name), note: `${text.made(formatDay(feed.createdOn))}，${text.fetched(feed.lastFetchedOn === null ? null : formatDay(feed.lastFetchedOn))}`, onSelect: () => revoke.submit({ id: feed.id }),
              }))} />
            </Card>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
