import { writeBurden } from './burden.ts'

/** Gathers what the workers counted. Templates stay for the next run on the same sources. */
export default (): void => writeBurden()
