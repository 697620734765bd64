import { usePictureStyles } from "./styles";

/** Room that a note of three lines takes. */
const NOTE_HEIGHT = 64;
const GAP = 6;

interface TipProps {
  readonly text: string;
  /** What it belongs to: the middle, the upper and the lower edge, in pixels of the picture. */
  readonly anchor: { readonly x: number; readonly top: number; readonly bottom: number };
  /** Width and height of the picture. */
  readonly size: readonly [number, number];
}

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** The note of a mark: above it where there is room, inside the picture's width always. */
export function Tip({ text, anchor: { x, top, bottom }, size: [width, height] }: TipProps) {
  const styles = usePictureStyles();
  const left = `clamp(0px, calc(${percent(x, width)} - 120px), max(0px, calc(100% - 240px)))`;
  const place =
    top > NOTE_HEIGHT
      ? { bottom: `calc(${percent(height - top, height)} + ${GAP}px)` }
      : { top: `calc(${percent(bottom, height)} + ${GAP}px)` };
  return (
    <div className={styles.tip} style={{ left, ...place }}>
      <div className={styles.bubble} role="tooltip">
        {text}
      </div>
    </div>
  );
}
