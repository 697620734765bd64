import type { Theme } from "@fluentui/react-components";

const token = (name: keyof Theme): string => `var(--${name})`;

/** The colours of the pictures, by the variables that Fluent's provider sets: its own table of them is not loaded. */
export const INK = {
  text: token("colorNeutralForeground1"),
  quiet: token("colorNeutralForeground2"),
  background: token("colorNeutralBackground1"),
  control: token("colorNeutralStrokeAccessible"),
  line: token("colorNeutralStroke2"),
  focus: token("colorStrokeFocus2"),
  bar: token("colorCompoundBrandStroke"),
  over: token("colorPaletteRedBorder2"),
  met: token("colorPaletteGreenBackground1"),
  floor: token("colorPaletteYellowBackground2"),
  below: token("colorPaletteRedBackground3"),
  onBelow: token("colorNeutralForegroundOnBrand"),
} as const;

/** The same variables for paper, whatever the theme on the screen. */
export const ON_PAPER: Readonly<Record<string, string>> = {
  "--colorNeutralForeground1": "#242424",
  "--colorNeutralForeground2": "#424242",
  "--colorNeutralBackground1": "#ffffff",
  "--colorNeutralStrokeAccessible": "#616161",
  "--colorNeutralStroke2": "#d1d1d1",
  "--colorCompoundBrandStroke": "#0f6cbd",
  "--colorPaletteRedBorder2": "#b10e1c",
  "--colorPaletteGreenBackground1": "#f1faf1",
  "--colorPaletteYellowBackground2": "#fef7b2",
  "--colorPaletteRedBackground3": "#d13438",
  "--colorNeutralForegroundOnBrand": "#ffffff",
};

/** The same variables where the system forces its own colours, which it does not do by itself inside an SVG. */
export const IN_FORCED_COLORS: Readonly<Record<string, string>> = {
  "--colorNeutralForeground1": "CanvasText",
  "--colorNeutralForeground2": "CanvasText",
  "--colorNeutralBackground1": "Canvas",
  "--colorNeutralStrokeAccessible": "CanvasText",
  "--colorNeutralStroke2": "GrayText",
  "--colorStrokeFocus2": "Highlight",
  "--colorCompoundBrandStroke": "CanvasText",
  "--colorPaletteRedBorder2": "CanvasText",
  "--colorPaletteGreenBackground1": "Canvas",
  "--colorPaletteYellowBackground2": "Canvas",
  "--colorPaletteRedBackground3": "Canvas",
  "--colorNeutralForegroundOnBrand": "CanvasText",
};
