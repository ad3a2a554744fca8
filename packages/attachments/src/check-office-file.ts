import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

const maxEntries = 5000
const maxUnpacked = 300 * 1024 * 1024
/** A text document packs to a twentieth; what unpacks to more than this and is large was made to. */
const maxRatio = 120
const smallEnough = 20 * 1024 * 1024

const entriesOf = (zip: ZipFile): Promise<Entry[] | undefined> =>
  new Promise((resolve) => {
    const entries: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > maxEntries) resolve(undefined)
      else zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', () => resolve(undefined))
    zip.readEntry()
  })

const isBomb = (entries: readonly Entry[], size: number): boolean => {
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  // Entries that share their bytes add up to more than the file holds.
  return packed > size || unpacked > maxUnpacked || (unpacked > smallEnough && unpacked > size * maxRatio)
}

/** Why a .docx, .xlsx or .pptx is refused: it is not whole, unpacks to far more than it is, or brings macros. Undefined when nothing speaks against it. */
export const officeFault = async (path: string, size: number): Promise<'FILE_DAMAGED' | 'FILE_BOMB' | 'FILE_MACROS' | undefined> => {
  const zip = await promisify<string, yauzl.Options, ZipFile>(yauzl.open)(path, { lazyEntries: true, autoClose: false }).catch(() => undefined)
  if (!zip) return 'FILE_DAMAGED'
  try {
    const entries = await entriesOf(zip)
    if (!entries || isBomb(entries, size)) return 'FILE_BOMB'
    if (!entries.some(({ fileName }) => fileName === '[Content_Types].xml')) return 'FILE_DAMAGED'
    return entries.some(({ fileName }) => /vbaProject\.bin$|\.(exe|dll|js|vbs|ps1|bat|cmd|lnk)$/i.test(fileName)) ? 'FILE_MACROS' : undefined
  } finally {
    zip.close()
  }
}
