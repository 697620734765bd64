import type { ReactNode } from "react";
import { KeyHint } from "./KeyHint";
import { usePictureStyles } from "./styles";
import { Marks } from "./Marks";
import type { Mark } from "./marks";

interface ChartProps {
  readonly title: string;
  /** All that the picture says, for who does not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly children: ReactNode;
}

/** A drawing, and over it the marks that can be gone to: inside an image a screen reader would find none of them. */
export function Chart({ title, description, width, height, marks, children }: ChartProps) {
  const styles = usePictureStyles();
  return (
    <>
      <div className={styles.frame}>
        <svg
          className={styles.svg}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${title} ${description}`}
        >
          {children}
        </svg>
        {marks.length === 0 ? null : <Marks title={title} width={width} height={height} marks={marks} />}
      </div>
      {marks.length === 0 ? null : <KeyHint />}
    </>
  );
}
