import type { ThemeConfig } from 'antd'
import { sansStack, tokens } from '../shared/tokens.ts'

/** The antd theme, word for word section 2 of the design reference, then what that section says in prose (ink segments, navy focus). */
export const adminTheme: ThemeConfig = {
  token: {
    colorPrimary: '#B0161E', colorPrimaryHover: '#C42A31', colorPrimaryBg: '#FBEDED', colorInfo: '#2160A6', colorInfoBg: '#E8F0F8', colorLink: '#2160A6',
    colorSuccess: '#0A6B50', colorSuccessBg: '#E4F3ED', colorWarning: '#865200', colorWarningBg: '#FFF2D9', colorError: '#64146C', colorErrorBg: '#F7EBF8',
    colorText: '#17212E', colorTextSecondary: '#465365', colorTextTertiary: '#5F6B7A', colorTextDescription: '#5F6B7A', colorTextPlaceholder: '#5F6B7A',
    colorBgLayout: '#F3F5F7', colorFillAlter: '#F7F9FA', colorBorder: '#7F8B99', colorBorderSecondary: '#E1E6EB', colorSplit: '#E1E6EB',
    fontSize: 14, fontSizeSM: 12, fontSizeLG: 15, fontWeightStrong: 600, borderRadius: 4, borderRadiusLG: 6, controlHeight: 32, controlHeightSM: 28, boxShadowTertiary: 'none',
    fontFamily: sansStack, colorTextDisabled: tokens.ink3, colorLinkHover: tokens.navy, boxShadowSecondary: '0 6px 24px rgba(23,33,46,.16)', motionDurationSlow: '0.15s', motionDurationMid: '0.12s',
  },
  components: {
    Layout: { headerHeight: 48, headerBg: '#FFFFFF', siderBg: '#FFFFFF', bodyBg: '#F3F5F7' },
    Menu: { itemHeight: 36, itemBorderRadius: 0, itemMarginInline: 0, itemMarginBlock: 0, itemColor: '#465365', itemSelectedBg: '#FBEDED', itemSelectedColor: '#B0161E', subMenuItemBg: '#FFFFFF' },
    Table: { headerBg: '#F7F9FA', headerColor: '#465365', rowHoverBg: '#F7F9FA', borderColor: '#E1E6EB', cellPaddingBlockMD: 9, cellPaddingInlineMD: 12, cellPaddingBlockSM: 6, cellFontSizeSM: 13 },
    Card: { headerHeight: 44, headerFontSize: 15, bodyPadding: 16 },
    Tabs: { inkBarColor: '#B0161E', itemSelectedColor: '#B0161E' },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', defaultBorderColor: '#C5CDD6' },
    Segmented: { itemSelectedBg: tokens.ink, itemSelectedColor: '#FFFFFF', trackBg: tokens.offBg, trackPadding: 0 },
    Checkbox: { colorPrimary: tokens.ink, colorPrimaryHover: tokens.ink2 },
    Radio: { colorPrimary: tokens.ink, colorPrimaryHover: tokens.ink2 },
    Switch: { colorPrimary: tokens.ok, colorPrimaryHover: tokens.ok },
    Input: { activeBorderColor: tokens.navy, hoverBorderColor: tokens.ink2, activeShadow: 'none' },
    InputNumber: { activeBorderColor: tokens.navy, hoverBorderColor: tokens.ink2, activeShadow: 'none' },
    Select: { activeBorderColor: tokens.navy, hoverBorderColor: tokens.ink2, optionSelectedBg: tokens.navyBg },
    DatePicker: { activeBorderColor: tokens.navy, hoverBorderColor: tokens.ink2, activeShadow: 'none', colorPrimary: tokens.navy },
    Upload: { colorPrimary: tokens.navy },
    Progress: { defaultColor: tokens.c1 },
  },
}
