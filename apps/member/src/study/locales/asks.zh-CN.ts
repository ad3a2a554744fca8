/** Texts of what study asks on the home page: first load, so nothing else belongs here. */
export const studyAsksText = { note: { begun: '作答还没有提交', open: '测验即将截止' }, deadline: (when: string) => `${when}截止`, act: '作答' } as const
