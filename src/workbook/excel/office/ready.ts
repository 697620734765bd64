import { inSets } from "./sets";

/** The colours of Office itself, `#RRGGBB`. */
export interface OfficeColours {
  readonly isDark: boolean;
  readonly background: string;
  readonly foreground: string;
}

/** What Excel tells a page of itself. */
export interface OfficeHost {
  /** Of the interface, such as `zh-CN`. */
  readonly language: string;
  /** Null where Excel does not tell, as on the web. */
  readonly colours: OfficeColours | null;
  /** False for an Excel older than what this add-in needs. */
  readonly isRecent: boolean;
}

/** What is needed at least: merged cells are known of since 1.13, and 1.14 is the floor that was tried. */
const NEEDED = "1.14";

/** Waits for Office; null where the page is not inside Excel. */
export async function whenReady(): Promise<OfficeHost | null> {
  // A plain browser may have no office.js at all.
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  // Outside of Office it is null, whatever its type says.
  const name: unknown = host;
  if (name !== "Excel") return null;
  return {
    language: Office.context.displayLanguage,
    colours: coloursOf(Office.context.officeTheme),
    isRecent: inSets("ExcelApi", NEEDED),
  };
}

/** The types promise a theme, and all of it, in every host. */
function coloursOf(theme: Partial<Office.OfficeTheme> | undefined): OfficeColours | null {
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  if (background === undefined || foreground === undefined) return null;
  return { background, foreground, isDark: theme?.isDarkTheme ?? isDarkColour(background) };
}

/** Older versions give the colours and do not say whether they are dark. */
function isDarkColour(colour: string): boolean {
  const parts =
    /^#(..)(..)(..)$/
      .exec(colour)
      ?.slice(1)
      .map((part) => parseInt(part, 16)) ?? [];
  const [red = 255, green = 255, blue = 255] = parts;
  // Brightness as the eye has it (ITU-R BT.601).
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
