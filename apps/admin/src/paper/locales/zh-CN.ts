/** Texts of the sheet that are not part of the document, and the few that the layout brings. */
export const paperText = {
  sheet: (title: string) => `${title}（打印预览）`,
  addressee: (name: string) => `${name}：`,
  attachment: (index: number, count: number, name: string) => `${index === 0 ? '附件：' : '　　　'}${count > 1 ? `${index + 1}.` : ''}${name}`,
  signer: (role: string, name: string) => `${role}：${name}`,
  layout: '版式', layoutNote: '参照GB/T 9704。打印内容、屏幕和生成的文件一致，不另行填写。',
  layoutFacts: [
    { key: 'title', label: '标题', value: '2号小标宋体，居中' }, { key: 'body', label: '正文', value: '3号仿宋体，行距28磅' }, { key: 'margin', label: '页边', value: '天头37毫米，订口28毫米' }, { key: 'area', label: '版心', value: '156毫米×225毫米' }, { key: 'page', label: '用纸', value: 'A4纸，单面' },
  ],
} as const
