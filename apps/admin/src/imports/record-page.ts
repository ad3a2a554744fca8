/** Where the records of a kind are seen; absent kinds have no page of their own. */
export const recordPage: Readonly<Record<string, string>> = { roster: '/members', organizations: '/org', posts: '/org', admission: '/admission', questions: '/study/questions' }
