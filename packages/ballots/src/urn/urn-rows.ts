import type { Scope } from '@dangjian/db'
import { closeBox, boxBytesOf, lock, openBox, shuffled, unlock } from './urn-crypto.ts'

/** What is in an open urn: closed boxes and receipts, two heaps without connection. */
export interface UrnHeaps {
  readonly boxes: readonly Buffer[]
  readonly receipts: readonly string[]
}

const RECEIPT = 14
const COUNT = 4

/** The urn's share of the deployment's keys: nothing in the database gives it. */
export const urnShare = (scope: Scope, urnId: string, salt: Buffer): Buffer => scope.fields.blindIndex('ballots.urn', `${urnId}/${salt.toString('hex')}`)

/** Packs the heaps in a new random order into bytes whose size depends on the number of voters alone, under a fresh nonce. */
export const packUrn = (share: Buffer, urnId: string, capacity: number, slotBytes: number, heaps: UrnHeaps): Buffer => {
  const boxBytes = boxBytesOf(slotBytes)
  const plain = Buffer.alloc(COUNT + capacity * (boxBytes + RECEIPT))
  plain.writeUInt32BE(heaps.boxes.length, 0)
  shuffled(heaps.boxes).forEach((box, index) => box.copy(plain, COUNT + index * boxBytes))
  shuffled(heaps.receipts).forEach((receipt, index) => plain.write(receipt, COUNT + capacity * boxBytes + index * RECEIPT, 'latin1'))
  return lock(share, urnId, plain)
}

/** Opposite of `packUrn`. Throws URN_UNREADABLE. */
export const unpackUrn = (share: Buffer, urnId: string, capacity: number, slotBytes: number, packed: Buffer): UrnHeaps => {
  const boxBytes = boxBytesOf(slotBytes)
  const plain = unlock(share, urnId, packed)
  const indexes = Array.from({ length: plain.readUInt32BE(0) }, (_, index) => index)
  const receiptAt = (index: number): number => COUNT + capacity * boxBytes + index * RECEIPT
  return {
    boxes: indexes.map((index) => Buffer.from(plain.subarray(COUNT + index * boxBytes, COUNT + (index + 1) * boxBytes))),
    receipts: indexes.map((index) => plain.toString('latin1', receiptAt(index), receiptAt(index) + RECEIPT)),
  }
}

export { closeBox, openBox }
