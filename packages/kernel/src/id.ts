import { v7, validate } from 'uuid'

/** A new UUIDv7: made by the application, ordered by time, never encoding a tenant. */
export const newId = (): string => v7()

/** Whether the text is a UUID of any version. */
export const isId = (text: string): boolean => validate(text)
