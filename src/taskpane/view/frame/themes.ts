import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Latin letters as Office has them, Chinese as the system has it. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

/** The colours and fonts of the pane. */
export function themeFor(isDark: boolean): Theme {
  return { ...(isDark ? webDarkTheme : webLightTheme), fontFamilyBase: FONTS };
}
