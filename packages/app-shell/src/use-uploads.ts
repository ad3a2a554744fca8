import type { Failure } from '@dangjian/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShell } from './shell-context.ts'
import { uploadFile, type FileOwner } from './upload-file.ts'

/** A file on its way to the server, or one that did not arrive. */
export interface Upload {
  readonly key: number
  readonly name: string
  /** From 0 to 1. */
  readonly part: number
  readonly failure: Failure | null
}

/** Files that a person sends to one record. */
export interface Uploads {
  readonly items: readonly Upload[]
  /** Sends them one after the other; those that arrived leave the list, and every query on screen refreshes. */
  send(files: readonly File[]): void
  retry(key: number): void
  dismiss(key: number): void
}

let counter = 0

/** Sends files to a record one by one, keeps the progress, and what did not arrive with its reason until it is sent again or dismissed. */
export const useUploads = ({ ownerType, ownerId }: FileOwner): Uploads => {
  const { describeError, readyTexts } = useShell()
  const [items, setItems] = useState<ReadonlyArray<Upload & { readonly file: File }>>([])
  const { mutateAsync } = useMutation({ mutationFn: ({ file, onProgress }: { file: File; onProgress: (part: number) => void }) => uploadFile({ ownerType, ownerId }, file, onProgress) })
  const change = (key: number, values: Partial<Upload>): void => setItems((before) => before.map((item) => (item.key === key ? { ...item, ...values } : item)))
  const drop = (key: number): void => setItems((before) => before.filter((item) => item.key !== key))
  const run = async (key: number, file: File): Promise<void> => {
    change(key, { failure: null, part: 0 })
    try {
      await mutateAsync({ file, onProgress: (part) => change(key, { part }) })
      drop(key)
    } catch (error) {
      await readyTexts()
      change(key, { failure: describeError(error) })
    }
  }
  const runAll = async (added: ReadonlyArray<{ key: number; file: File }>): Promise<void> => {
    for (const { key, file } of added) await run(key, file)
  }
  return {
    items,
    send: (files) => {
      const added = files.map((file) => ({ key: (counter += 1), name: file.name, part: 0, failure: null, file }))
      setItems((before) => [...before, ...added])
      void runAll(added)
    },
    retry: (key) => {
      const item = items.find((each) => each.key === key)
      if (item) void run(key, item.file)
    },
    dismiss: drop,
  }
}
