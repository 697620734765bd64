/** What is done before a picture is taken. */
export type Step =
  /** A button, by its name in the code. */
  | { readonly press: string }
  /** The first element of a selector is clicked … */
  | { readonly click: string }
  /** … waited for … */
  | { readonly see: string }
  /** … or brought to the top of what scrolls around it. */
  | { readonly top: string }
  /** What is typed into a field. */
  | { readonly type: string; readonly into: string }
  /** An option of whichever list has it. */
  | { readonly choose: string }
  /** The form that asks something of its user is opened. */
  | { readonly open: "asking" };

/** A picture of the guide, and how to come to it from the one before. */
export interface Shot {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Pictures that are taken one after the other, in a window of one size, pixels. */
export interface Tour {
  readonly width: number;
  readonly height: number;
  readonly shots: readonly Shot[];
}

const CHECKED: readonly Step[] = [{ press: "sample" }, { see: "[data-finding]" }];
/** A window of a usual notebook, less what the browser takes of it. */
const WINDOW = { width: 1280, height: 720 };

export const TOURS: readonly Tour[] = [
  {
    ...WINDOW,
    shots: [
      { name: "open", steps: [] },
      { name: "findings", steps: CHECKED },
      {
        name: "cell",
        steps: [
          { click: "[data-finding]:nth-of-type(4) [data-part=goto]" },
          { see: "[data-cell][aria-selected=true]" },
        ],
      },
      { name: "recognition", steps: [{ click: "#tab-recognition" }] },
      { name: "result", steps: [{ click: "#tab-result" }, { top: "[role=tablist]" }] },
      { name: "pictures", steps: [{ click: "#tab-pictures" }, { see: "[role=tabpanel] svg" }] },
      { name: "preview", steps: [{ press: "preview" }, { see: "[data-action=fill]" }] },
      { name: "filled", steps: [{ press: "fill" }, { see: "[data-action=restore]" }] },
    ],
  },
  {
    ...WINDOW,
    shots: [
      { name: "cleaning", steps: [...CHECKED, { press: "show-cleanings" }, { see: "[data-action=clean]" }] },
      { name: "take-away", steps: [{ press: "show-cleanings" }, { press: "take-away" }] },
      {
        name: "explaining",
        steps: [
          { press: "take-away" },
          { choose: "explain" },
          { type: "小学", into: "[data-part=search]" },
          { click: "[data-part=toggle]" },
          { click: "[data-part=suggestion]" },
          { see: "[data-part=waiting]" },
          { top: "[role=search]" },
        ],
      },
      {
        name: "arithmetic",
        steps: [
          { click: "#tab-result" },
          { click: "[data-stage=primary] [data-figure=Q2-coefficient]" },
          { see: "[data-part=total]" },
          { top: "[data-stage=primary] [data-figure=Q1-coefficient]" },
        ],
      },
      {
        name: "planning",
        steps: [
          { click: "#tab-planning" },
          { choose: "Q2" },
          { choose: "move" },
          { type: "0.15", into: "form input[inputmode=decimal]" },
          { click: "form button[type=submit]" },
          { see: "[role=tabpanel] h4" },
          { top: "form" },
        ],
      },
    ],
  },
  {
    ...WINDOW,
    shots: [
      {
        name: "pointing",
        steps: [
          { open: "asking" },
          { click: "#tab-recognition" },
          { see: "[data-action=point-guess]" },
          { top: "section:has([data-action=point-guess])" },
        ],
      },
      {
        name: "confirming",
        steps: [
          { press: "settings" },
          { choose: "辽宁沈阳" },
          { see: "[data-action=preview]" },
          { press: "settings" },
          { press: "preview" },
          { see: "[data-action=confirm]" },
        ],
      },
    ],
  },
  {
    width: 400,
    height: 720,
    shots: [
      { name: "narrow-findings", steps: CHECKED },
      { name: "narrow-result", steps: [{ click: "#tab-result" }] },
    ],
  },
];

/** Languages of the guide, by the first part of the pictures' names. */
export const LOCALES = { zh: "zh-CN", en: "en-US" } as const;

/** The pictures' file names, with the language in front. */
export function pictureNames(): readonly string[] {
  const names = TOURS.flatMap(({ shots }) => shots.map(({ name }) => name));
  return Object.keys(LOCALES).flatMap((language) => names.map((name) => `${language}-${name}.png`));
}
