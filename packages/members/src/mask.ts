/** `5103**********211X`: enough to recognize one's own number, too little to use it. Shorter texts lose all but the first and last two. */
export const maskIdNumber = (idNumber: string): string => {
  const kept = idNumber.length === 18 ? 4 : Math.min(2, Math.floor(idNumber.length / 4))
  return `${idNumber.slice(0, kept)}${'*'.repeat(idNumber.length - 2 * kept)}${kept === 0 ? '' : idNumber.slice(-kept)}`
}

/** `138****5678`. */
export const maskPhone = (phone: string): string =>
  phone.length === 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '*'.repeat(phone.length)

/** `****34`: the last two digits tell one's own number apart. */
export const maskPoliceNumber = (number: string): string => `${'*'.repeat(Math.max(0, number.length - 2))}${number.slice(-2)}`
