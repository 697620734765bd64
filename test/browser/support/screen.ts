import type { BrowserContextOptions } from "playwright-core";

/** How somebody has his screen. */
export interface Screen {
  /** Pixels of CSS. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** The system's own few colours, as in Windows' contrast themes. */
  readonly forcedColours?: boolean;
  /** Pixels of the screen for one of CSS: 2 at 200 %, where a window has half as many of CSS. */
  readonly scale?: number;
}

/** The same for a browser. */
export function contextOf(screen: Screen, usual: { readonly width: number; readonly height: number }) {
  const { width = usual.width, height = usual.height, dark = false, forcedColours = false, scale = 1 } = screen;
  return {
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? "dark" : "light",
    forcedColors: forcedColours ? "active" : "none",
  } satisfies BrowserContextOptions;
}
