/** The look of the pane: one primary colour, and fonts that carry every Vietnamese diacritic. */
import { createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Deep green-teal; white on shade 80 has a contrast of 7.6 : 1. */
const BRAND: BrandVariants = {
  10: '#011613',
  20: '#03231f',
  30: '#05312b',
  40: '#073e37',
  50: '#084a42',
  60: '#09524a',
  70: '#0a5a51',
  80: '#0b6158',
  90: '#1f7167',
  100: '#348177',
  110: '#4b9188',
  120: '#63a199',
  130: '#7cb2ab',
  140: '#97c3bd',
  150: '#b4d5d0',
  160: '#d3e8e5',
};

const FONTS =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, "Noto Sans", "Liberation Sans", Arial, sans-serif';

export const PANE_THEME: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONTS };
