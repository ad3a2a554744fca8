/** What, why and next of every error code that attachments throw; `{name}` is filled from the error's details. */
export const attachmentsErrors = {
  FILE_EMPTY: { what: '没有上传', why: '文件是空的', next: '请核对文件后再上传' },
  FILE_TOO_LARGE: { what: '没有上传', why: '文件超过{megabytes}MB', next: '请压缩或拆分后再上传' },
  FILE_KIND_REFUSED: {
    what: '没有上传',
    why: '只接收图片（JPEG、PNG、WebP）、PDF、Word、Excel、PowerPoint、MP4、MP3和文本文件，按文件内容识别',
    next: '请另存为上述格式；手机照片为HEIC格式的，请在相机设置中选择“兼容性最佳”',
  },
  FILE_DAMAGED: { what: '没有上传', why: '文件不完整或者已经损坏', next: '请打开核对，重新保存后再上传' },
  FILE_DISGUISED: { what: '没有上传', why: '文件中夹带了其他格式的内容', next: '请用原软件另存后再上传' },
  FILE_BOMB: { what: '没有上传', why: '文件解开后的大小远远超过文件本身', next: '请用原软件另存后再上传' },
  FILE_MACROS: { what: '没有上传', why: '文件带有宏或者可执行内容', next: '请另存为不带宏的格式后再上传' },
  FILE_MISSING: { what: '没有上传', why: '请求中没有文件', next: '请选择文件后再上传' },
  ATTACHMENT_REMOVED: { what: '没有移除', why: '《{name}》已经移除', next: '请刷新后查看' },
  STORAGE_FULL: { what: '没有保存', why: '服务器的存储空间已满', next: '请联系系统管理员，腾出空间后重试；已有的附件不受影响' },
  STORAGE_UNAVAILABLE: { what: '没有完成', why: '附件存储暂时不可用', next: '请稍后重试；仍不行的，请联系系统管理员' },
} as const
