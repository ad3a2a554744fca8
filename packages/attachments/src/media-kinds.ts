/** A kind of file that may be attached. */
export interface MediaKind {
  readonly mediaType: string
  /** Without the dot; the first is given to a name that has none of them. */
  readonly extensions: readonly string[]
  /** `inline` is shown in the page, `saved` only ever downloaded. */
  readonly shown: 'inline' | 'saved'
  /** Bytes. */
  readonly limit: number
}

const MB = 1024 * 1024

/** Largest file that is no video, in bytes. */
export const fileLimit = 20 * MB

/** Largest video, in bytes. */
export const videoLimit = 200 * MB

const kind = (mediaType: string, extensions: readonly string[], shown: MediaKind['shown'], limit = fileLimit): MediaKind => ({ mediaType, extensions, shown, limit })

const office = 'application/vnd.openxmlformats-officedocument'

/**
 * Every kind that is taken. Nothing that a browser runs (HTML, SVG, XML), nothing with macros, and no HEIC: its place of capture could not be taken
 * out without a decoder, and phones convert it to JPEG when the page asks for JPEG.
 */
export const mediaKinds: readonly MediaKind[] = [
  kind('image/jpeg', ['jpg', 'jpeg'], 'inline'),
  kind('image/png', ['png'], 'inline'),
  kind('image/webp', ['webp'], 'inline'),
  kind('application/pdf', ['pdf'], 'saved'),
  kind(`${office}.wordprocessingml.document`, ['docx'], 'saved'),
  kind(`${office}.spreadsheetml.sheet`, ['xlsx'], 'saved'),
  kind(`${office}.presentationml.presentation`, ['pptx'], 'saved'),
  kind('application/msword', ['doc'], 'saved'),
  kind('application/vnd.ms-excel', ['xls'], 'saved'),
  kind('video/mp4', ['mp4', 'm4v'], 'inline', videoLimit),
  kind('audio/mpeg', ['mp3'], 'inline'),
  kind('text/plain', ['txt'], 'saved'),
]

/** The kind of a media type; undefined for one that is not taken. */
export const mediaKindOf = (mediaType: string): MediaKind | undefined => mediaKinds.find((each) => each.mediaType === mediaType)
