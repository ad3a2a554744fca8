import { useApi } from '@dangjian/app-shell'
import { useDescribeFailure } from '@dangjian/ui'
import { ActButton, FailureNote, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { systemText } from './locales/zh-CN.ts'

const text = systemText.audit

/** Walks the tenant's chain when asked. */
export const useChainCheck = () => useQuery({ ...useApi().identity.verifyAudit.queryOptions(), enabled: false, gcTime: 0 })

type Check = ReturnType<typeof useChainCheck>

/** The button of the page's head. */
export const VerifyButton = ({ check }: { check: Check }) => <ActButton act={{ key: 'verify', label: text.verify, tone: 'primary', isBusy: check.isFetching, onSelect: () => void check.refetch() }} />

/** What the walk found: counts, and the first broken link with its reason. */
export const ChainVerdict = ({ check }: { check: Check }) => {
  const describe = useDescribeFailure()
  if (check.error) return <FailureNote failure={describe(check.error)} />
  if (check.data === undefined) return null
  const { ok, verified, entries, tail, firstBroken, head } = check.data
  if (ok || firstBroken === null) {
    return <VerdictNote tone="ok" isLive what={text.good(verified)} why={<span className="dj-seal">{text.goodWhy(entries, tail, head.seq, head.hash)}</span>} next={text.goodNext} />
  }
  const { seq, id, why } = firstBroken
  return <VerdictNote tone="err" isLive what={text.broken(seq)} why={<>{text.brokenWhy(text.breaks[why], verified, entries)}{id === null ? null : <span className="dj-seal">{text.brokenId(id)}</span>}</>} next={text.brokenNext} />
}
