import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Cleaning } from "../../../assessment";
import { CLEANING, fill } from "../../../messages";
import { placeSet } from "../../state/places";
import { useController } from "../parts/controller";
import { useLanguage, useTexts } from "../parts/language";
import { LOOK } from "../parts/look";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { chosenOf, Tick } from "../parts/Tick";
import { useShown } from "../parts/useShown";
import { useLeft } from "./useLeft";
import { visibleText } from "./visibleText";

const useListStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "baseline",
    padding: "4px 0",
    borderBottom: `1px solid ${LOOK.line}`,
    overflowWrap: "anywhere",
  },
  content: { minWidth: 0, fontSize: LOOK.small },
  change: { display: "block", fontSize: LOOK.normal },
  acts: { margin: "8px 0" },
});

interface CleaningListProps {
  readonly cleanings: readonly Cleaning[];
  readonly onReveal: Reveal;
}

/** Every cell that can be mended, with what stands there and what will; all are chosen unless the user says otherwise. */
export function CleaningList({ cleanings, onReveal }: CleaningListProps) {
  const controller = useController();
  const [styles, own] = [useStyles(), useListStyles()];
  const texts = CLEANING[useLanguage()];
  const { left, isSent, choose, send } = useLeft(cleanings);
  const { shown, more } = useShown(cleanings);
  const isLeft = placeSet(left);
  const chosen = cleanings.filter((cleaning) => !isLeft.has(cleaning));
  return (
    <>
      <p className={mergeClasses(styles.paragraph, styles.quiet)}>
        {controller.reports ? texts.hint : texts.hintWithoutReport}
      </p>
      <label className={own.item}>
        <Tick
          label={texts.chooseAll}
          chosen={chosenOf(chosen.length, cleanings.length)}
          onChoose={(all) => {
            choose(cleanings, all);
          }}
        />
        {texts.chooseAll}
      </label>
      <ul className={styles.list}>
        {shown.map((cleaning) => (
          <li key={`${cleaning.sheet} ${cleaning.cell}`} className={own.item} data-cleaning>
            <CleaningItem
              cleaning={cleaning}
              isLeft={isLeft.has(cleaning)}
              onChoose={(isChosen) => {
                choose([cleaning], isChosen);
              }}
              onReveal={onReveal}
            />
          </li>
        ))}
      </ul>
      {more}
      <div className={own.acts}>
        <Button
          appearance="primary"
          data-action="clean"
          // What has the focus keeps it while the pane works.
          disabledFocusable={isSent || chosen.length === 0}
          onClick={() => {
            send();
            void controller.clean(chosen.map(({ sheet, cell }) => ({ sheet, cell })));
          }}
        >
          {fill(texts.clean, { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}

interface CleaningItemProps {
  readonly cleaning: Cleaning;
  readonly isLeft: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onReveal: Reveal;
}

function CleaningItem({ cleaning, isLeft, onChoose, onReveal }: CleaningItemProps) {
  const [styles, own] = [useStyles(), useListStyles()];
  const texts = CLEANING[useLanguage()];
  const place = useTexts().place;
  const { sheet, cell, from, to, kind, school, column } = cleaning;
  const shownTo = typeof to === "number" ? String(to) : fill(texts.text, { text: visibleText(to) });
  return (
    <>
      <Tick
        label={fill(texts.choose, { place: fill(place, { sheet, cell }) })}
        chosen={isLeft ? "none" : "all"}
        onChoose={onChoose}
      />
      <span className={own.content}>
        <PlaceButton sheet={sheet} cell={cell} onReveal={onReveal} />
        <span className={styles.quiet}>
          {[school, column].map((fact) => (fact === null || fact === "" ? "" : ` · ${fact}`)).join("")}
        </span>
        <span className={mergeClasses(own.change, isLeft && styles.quiet)}>
          <span data-part="change">{fill(texts.change, { from: visibleText(from), to: shownTo })}</span>{" "}
          <span className={styles.quiet}>{texts.kinds[kind]}</span>
        </span>
      </span>
    </>
  );
}
