import { countEndedPosts, countSinceSetUp, deletePosts, deleteUnits } from './fresh-unit-store.ts'

/** The way back for organizations that an import has just set up: what has come upon them since, locking them, and their removal. Access is for the caller. */
export const freshUnits = { countSince: countSinceSetUp, remove: deleteUnits } as const

/** The way back for posts that an import has just given: how many were ended since, locking them, and their removal. Access is for the caller. */
export const freshPosts = { countEnded: countEndedPosts, remove: deletePosts } as const
