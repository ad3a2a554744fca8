/** A count and what part of the whole it is, in basis points (1/10000), rounded half up: 21 of 212 is 991, that is 9.91 %. */
export interface Share {
  readonly count: number
  readonly basisPoints: number
}

/** Exact in integers; a whole of 0 has the share 0. */
export const shareOf = (count: number, whole: number): Share => ({
  count,
  basisPoints: whole === 0 ? 0 : Math.floor((count * 20_000 + whole) / (2 * whole)),
})
