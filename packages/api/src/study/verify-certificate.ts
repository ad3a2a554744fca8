import { verifyCertificate, verifyCertificateInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 查验学习证明. */
export const verifyCertificateProcedure = query({ permission: 'study.read', input: verifyCertificateInput, summary: '查验学习证明' }, verifyCertificate)
