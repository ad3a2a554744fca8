import type { DocumentBlock, OfficialDocument } from '@dangjian/documents'
import type { PaperFacts } from './paper-facts.ts'
import { paperWords as words } from './locales/words.zh-CN.ts'

/** A template: what one kind of paper says, filled from the facts of a case. */
export type PaperTemplate = (facts: PaperFacts) => OfficialDocument

type Row = readonly [label: string, value: string | null | undefined]

/** A form of heads and values; absent values are left out. */
export const form = (...rows: Row[]): DocumentBlock => ({
  kind: 'facts',
  rows: rows.flatMap(([label, value]) => (value === null || value === undefined || value === '' ? [] : [{ label, value }])),
})

/** Paragraphs; empty ones are left out. */
export const text = (...paragraphs: string[]): DocumentBlock[] => paragraphs.filter((one) => one !== '').map((one) => ({ kind: 'paragraph', text: one }))

/** Who the paper is about, as every form begins. */
export const person = (facts: PaperFacts): Row[] => {
  const { detail } = facts
  const label = words.facts
  return [
    [label.name, facts.name], [label.gender, facts.gender], [label.birth, facts.birth], [label.ethnicity, detail.ethnicity], [label.education, facts.education],
    [label.job, detail.jobTitle], [label.branch, detail.orgUnitName],
  ]
}

/** The line of those who sign by hand. */
export const signers = (...roles: Array<keyof typeof words.signers>): DocumentBlock => ({ kind: 'signers', signers: roles.map((role) => ({ role: words.signers[role], name: '' })) })

interface Parts {
  readonly title: string
  readonly organ?: string
  readonly number?: string | undefined
  readonly addressee?: string
  readonly blocks: readonly DocumentBlock[]
  readonly attachments?: readonly string[]
  readonly signer?: string
  readonly date?: string | undefined
}

/** Puts a paper together, leaving out what is absent. */
export const paper = ({ title, organ, number, addressee, blocks, attachments = [], signer, date }: Parts): OfficialDocument => ({
  title,
  blocks: [...blocks],
  attachments: [...attachments],
  ...(organ === undefined ? {} : { organ }),
  ...(number === undefined ? {} : { number }),
  ...(addressee === undefined ? {} : { addressee }),
  ...(signer === undefined ? {} : { signature: { signer, ...(date === undefined ? {} : { date }) } }),
})
