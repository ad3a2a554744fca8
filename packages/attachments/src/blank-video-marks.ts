import { open, type FileHandle } from 'node:fs/promises'

interface Box {
  readonly type: string
  readonly from: number
  readonly content: number
  readonly end: number
}

/** Boxes of an MP4 that stand at its top; anything else is no part of a video. */
const topBoxes = new Set(['ftyp', 'moov', 'mdat', 'free', 'skip', 'wide', 'uuid', 'meta', 'moof', 'mfra', 'sidx', 'ssix', 'styp', 'pdin', 'udta', 'emsg', 'prft', 'beam'])

/** Where cameras write place, owner and device. */
const tellingBoxes = new Set(['udta', 'meta', 'uuid'])

/** Boxes that hold such boxes. */
const holdingBoxes = new Set(['moov', 'trak', 'mdia', 'minf'])

const readBox = async (file: FileHandle, from: number, limit: number): Promise<Box | undefined> => {
  const head = Buffer.alloc(16)
  const { bytesRead } = await file.read(head, 0, 16, from)
  if (bytesRead < 8) return undefined
  const [short, type] = [head.readUInt32BE(0), head.toString('latin1', 4, 8)]
  if (short === 1 && bytesRead < 16) return undefined
  const size = short === 0 ? limit - from : short === 1 ? Number(head.readBigUInt64BE(8)) : short
  const content = from + (short === 1 ? 16 : 8)
  const end = from + size
  return end < content || end > limit ? undefined : { type, from, content, end }
}

const blank = async (file: FileHandle, { from, content, end }: Box): Promise<void> => {
  await file.write(Buffer.from('free', 'latin1'), 0, 4, from + 4)
  const zeros = Buffer.alloc(Math.min(65_536, end - content))
  for (let at = content; at < end; at += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, end - at), at)
}

const walk = async (file: FileHandle, from: number, limit: number, top: boolean): Promise<boolean> => {
  let at = from
  while (at < limit) {
    const box = await readBox(file, at, limit)
    if (!box || (top && !topBoxes.has(box.type))) return false
    if (tellingBoxes.has(box.type)) await blank(file, box)
    else if (holdingBoxes.has(box.type) && !(await walk(file, box.content, box.end, false))) return false
    at = box.end
  }
  return at === limit
}

/** Overwrites place, owner and device of an MP4 where they stand, so that no offset in it changes. False when its boxes do not fill the file exactly. */
export const blankVideoMarks = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r+')
  try {
    return await walk(file, 0, (await file.stat()).size, true)
  } finally {
    await file.close()
  }
}
