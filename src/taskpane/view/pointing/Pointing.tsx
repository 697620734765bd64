import { mergeClasses } from "@fluentui/react-components";
import type { Pointers, Recognised } from "../../../assessment";
import { withColumn, withoutColumn, withoutSheet, withSheet } from "../../pointing/said";
import { useController } from "../parts/controller";
import type { Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { Pointed } from "./Pointed";
import { SheetForm } from "./SheetForm";
import { usePointingStyles } from "./styles";
import { usePointingTexts } from "./texts";
import { Unknown } from "./Unknown";
import { useFocusKept } from "./useFocusKept";

interface PointingProps {
  readonly recognised: Recognised;
  readonly onReveal: Reveal;
  /** True where nothing could be judged without it. */
  readonly isNeeded?: boolean;
}

/** What was not recognised, and the ways to say what it is. */
export function Pointing({ recognised, onReveal, isNeeded = false }: PointingProps) {
  const { unrecognised, pointing } = recognised;
  const controller = useController();
  const shared = useStyles();
  const styles = usePointingStyles();
  const texts = usePointingTexts();
  const [heading, pressed] = useFocusKept(recognised);
  const say = (change: (said: Pointers | undefined) => Pointers): void => {
    pressed();
    void controller.point(change);
  };
  // A cover is no table, and nobody is to be bothered with it.
  const isQuiet = !isNeeded && unrecognised.length + pointing.columns.length + pointing.sheets.length === 0;
  if (isQuiet && pointing.unread.length === 0) return null;
  return (
    <section aria-label={texts.title}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {isQuiet ? texts.quietTitle : texts.title}
      </h3>
      {isQuiet ? null : <p className={mergeClasses(shared.paragraph, shared.quiet)}>{texts.explained}</p>}
      <Unknown
        recognised={recognised}
        onReveal={onReveal}
        onColumn={(column) => {
          say((said) => withColumn(said, column));
        }}
        onSheet={(sheet) => {
          say((said) => withSheet(said, sheet));
        }}
      />
      <Pointed
        pointing={pointing}
        onReveal={onReveal}
        onCancelColumn={(column) => {
          say((said) => withoutColumn(said, column));
        }}
        onCancelSheet={(sheet) => {
          say((said) => withoutSheet(said, sheet));
        }}
      />
      <SheetForm
        pointing={pointing}
        opens={isNeeded || unrecognised.some(({ why }) => why === "unknownSheet")}
        onSheet={(sheet) => {
          say((said) => withSheet(said, sheet));
        }}
      />
    </section>
  );
}
