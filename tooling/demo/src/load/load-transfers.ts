import type { Scope } from '@dangjian/db'
import { addDays, addMonthsClamped, instantAt } from '@dangjian/kernel'
import { listExchanges } from '@dangjian/tenancy'
import { approveTransfer, consumeTransferExchange, draftTransfer, draftTransferInput, refuseTransfer, sendTransfer } from '@dangjian/transfer'
import { accountDesk, memberIdOf, operatorDesk, tenantOf, type Desk, type Loading } from './loading.ts'

/** Days before today on which the transfer in transit was sent: long enough for the first reminder. */
const transitDays = 34
const refusedDays = 5

const deliver = async (scope: Scope, kind: string, transferId: string): Promise<void> => {
  const messages = await listExchanges(scope, { kind, direction: 'received' })
  for (const { id } of messages.filter(({ subject }) => subject === transferId)) await consumeTransferExchange(scope, id)
}

const setOut = async (
  loading: Loading, desks: { organizer: Desk; superior: Desk }, way: { personKey: string; toTenantKey: string; toName: string; reason: 'residence' | 'work'; daysAgo: number },
): Promise<string> => {
  const on = addDays(loading.today, -way.daysAgo)
  const input = draftTransferInput.parse({
    memberId: memberIdOf(loading, way.personKey), way: 'tenant', toTenantId: tenantOf(loading, way.toTenantKey).id, toName: way.toName, reason: way.reason,
    duesPaidTo: addMonthsClamped(on, -1).slice(0, 7), confirmed: ['file', 'admission', 'disposal'], endsPosts: true,
  })
  const { id } = await desks.organizer.openPast(instantAt(addDays(on, -3), '10:00'), (scope) => draftTransfer(scope, input))
  await desks.superior.openPast(instantAt(addDays(on, -1), '15:00'), (scope) => approveTransfer(scope, { id }))
  await desks.superior.openPast(instantAt(on, '09:30'), (scope) => sendTransfer(scope, { id }))
  await operatorDesk(loading, way.toTenantKey).openPast(instantAt(on, '09:31'), (scope) => deliver(scope, 'core.transfer-sent', id))
  return id
}

/** One transfer of 贡井分局 in transit for more than a month, and one that 大安分局 sent back: what was sent is delivered at once, as the worker would. */
export const loadTransfers = async (loading: Loading): Promise<void> => {
  const desks = { organizer: await accountDesk(loading, 'gongjing.admin'), superior: await accountDesk(loading, 'gongjing.leader') }
  await setOut(loading, desks, { personKey: 'gj/ltx/person/8', toTenantKey: 'ls', toName: '', reason: 'residence', daysAgo: transitDays })
  const id = await setOut(loading, desks, { personKey: 'gj/tangqian', toTenantKey: 'da', toName: '看守所党支部', reason: 'work', daysAgo: refusedDays + 4 })
  const daan = await accountDesk(loading, 'daan.admin')
  const refusedOn = instantAt(addDays(loading.today, -refusedDays), '16:20')
  await daan.openPast(refusedOn, (scope) => refuseTransfer(scope, { id, reason: 'papers', note: '未附入党志愿书复印件，请补齐后再次办理。' }))
  await desks.superior.openPast(refusedOn, (scope) => deliver(scope, 'core.transfer-refused', id))
}
