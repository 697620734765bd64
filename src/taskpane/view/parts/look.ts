import type { Theme } from "@fluentui/react-components";

const token = (name: keyof Theme): string => `var(--${name})`;

/**
 * The design tokens of Fluent that are used here, by the variables that its provider sets. Fluent's own table of them
 * would add all several hundred to the first load.
 */
export const LOOK = {
  radius: token("borderRadiusMedium"),
  smallRadius: token("borderRadiusSmall"),
  link: token("colorBrandForegroundLink"),
  hover: token("colorNeutralBackground1Hover"),
  background: token("colorNeutralBackground1"),
  messageBackground: token("colorNeutralBackground3"),
  text: token("colorNeutralForeground1"),
  columnTitle: token("colorNeutralForeground2"),
  quiet: token("colorNeutralForeground3"),
  border: token("colorNeutralStroke1"),
  /** Around what can be filled in: three times as light or dark as what is behind it. */
  control: token("colorNeutralStrokeAccessible"),
  line: token("colorNeutralStroke2"),
  mustFix: token("colorPaletteRedBorder2"),
  focus: token("colorStrokeFocus2"),
  errorBackground: token("colorStatusDangerBackground1"),
  errorBorder: token("colorStatusDangerBorder1"),
  errorText: token("colorStatusDangerForeground1"),
  warningBackground: token("colorStatusWarningBackground1"),
  warningBorder: token("colorStatusWarningBorder1"),
  warningText: token("colorStatusWarningForeground3"),
  small: token("fontSizeBase200"),
  normal: token("fontSizeBase300"),
  large: token("fontSizeBase400"),
  strong: token("fontWeightSemibold"),
  normalLine: token("lineHeightBase300"),
  largeLine: token("lineHeightBase400"),
} as const;
