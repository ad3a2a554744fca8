import { placeInput, poolFigures } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const poolFiguresProcedure = query({ permission: 'admission.read', input: placeInput, summary: '发展党员队伍状况' }, poolFigures)
