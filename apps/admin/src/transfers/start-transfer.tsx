import { useApi, useSession } from '@dangjian/app-shell'
import { ActButton } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DraftDrawer } from './draft-drawer.tsx'
import { transfersText } from './locales/zh-CN.ts'

const text = transfersText.member

/** On a member's page: begins a transfer, or leads to the one that is under way. */
export const StartTransfer = ({ member }: { member: { id: string; name: string; state: string } }) => {
  const api = useApi()
  const { can } = useSession()
  const [isOpen, setOpen] = useState(false)
  const last = useQuery(api.transfer.listTransfers.queryOptions({ side: 'out', memberId: member.id, limit: 1 }, { enabled: can('transfer.read') }))
  const found = last.data?.items[0]
  if (found !== undefined && found.state !== 'received' && found.state !== 'withdrawn') return <ActButton act={{ key: 'transfer', label: text.open(transfersText.state[found.state]), href: `/transfers/${found.id}` }} />
  if (last.data === undefined || !can('transfer.handle') || (member.state !== 'active' && member.state !== 'mobile')) return null
  return (
    <>
      <ActButton act={{ key: 'transfer', label: text.start, onSelect: () => setOpen(true) }} />
      <DraftDrawer isOpen={isOpen} member={member} onClose={() => setOpen(false)} />
    </>
  )
}
