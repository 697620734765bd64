/** What is done before a picture is taken. */
export type Step =
  /** A button, by its name in the code. */
  | { readonly press: string }
  /** The first element of a selector is clicked … */
  | { readonly click: string }
  /** … or waited for. */
  | { readonly see: string };

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

export const TOURS: readonly Tour[] = [
  {
    width: 1280,
    height: 720,
    shots: [
      { name: "open", steps: [] },
      { name: "findings", steps: CHECKED },
      {
        name: "cell",
        steps: [{ click: "[data-finding]:nth-of-type(4) button" }, { see: "[data-cell][aria-selected=true]" }],
      },
      { name: "recognition", steps: [{ click: "#tab-recognition" }] },
      { name: "result", steps: [{ click: "#tab-result" }] },
      { name: "pictures", steps: [{ click: "#tab-pictures" }, { see: "[role=tabpanel] svg" }] },
      { name: "preview", steps: [{ press: "preview" }, { see: "[data-action=fill]" }] },
      { name: "filled", steps: [{ press: "fill" }, { see: "[data-action=restore]" }] },
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
