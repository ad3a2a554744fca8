import { useApi } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { Card, FactList, StateTag } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { transferText as text } from './locales/zh-CN.ts'

const looks = { drafted: 'due', approved: 'due', sent: 'soon', withdrawing: 'late', refused: 'missing', received: 'done', withdrawn: 'notApplicable' } as const

/** My own transfer of affiliation as long as it is under way, and its outcome; nothing for everybody else. */
export const TransferCard = () => {
  const api = useApi()
  const transfers = useQuery(api.transfer.myTransfers.queryOptions())
  const transfer = transfers.data?.[0]
  if (transfer === undefined || transfer.state === 'withdrawn') return null
  const to = transfer.direction === 'internal' ? transfer.toUnitName : [transfer.toTenantName, transfer.toUnitName].filter(Boolean).join('')
  return (
    <Card title={text.title} {...(transfer.state === 'received' ? {} : { footer: text.counted })}>
      <FactList
        facts={[
          { key: 'state', label: text.state, value: <StateTag state={looks[transfer.state]}>{text.states[transfer.state]}</StateTag> },
          { key: 'to', label: text.to, value: to },
          ...(transfer.sentOn === null ? [] : [{ key: 'sent', label: text.sent, value: formatLongDay(transfer.sentOn) }]),
          ...(transfer.letterNumber === null || transfer.letterValidUntil === null ? [] : [{ key: 'letter', label: text.letter, value: transfer.letterNumber, note: text.until(formatLongDay(transfer.letterValidUntil)) }]),
          ...(transfer.receivedOn === null ? [] : [{ key: 'received', label: text.received, value: formatLongDay(transfer.receivedOn) }]),
        ]}
      />
    </Card>
  )
}
