import { Button, makeStyles } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { chosenCount, type Phase, type Step } from "../../state/state";
import { useController } from "../parts/controller";
import { useTexts } from "../parts/language";

const useActionStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});

/** What the user can do: the names of the buttons, the most likely first. */
type ButtonName =
  | "check"
  | "checkAgain"
  | "preview"
  | "confirm"
  | "fill"
  | "fillReport"
  | "restore"
  | "back"
  | "again"
  | "cancel"
  | "openTemplate";

function buttonsOf(phase: Phase, restorable: boolean): readonly ButtonName[] {
  const undo: readonly ButtonName[] = restorable ? ["restore"] : [];
  switch (phase.kind) {
    case "unchecked":
      return ["check", "openTemplate", ...undo];
    case "checked":
      return ["preview", "checkAgain", ...undo];
    case "confirming":
      return ["confirm", "back", "checkAgain"];
    case "preview":
      if (chosenCount(phase) > 0) return ["fill", "back"];
      return phase.reports ? ["fillReport", "back"] : ["back"];
    case "filled":
      return ["checkAgain", ...undo];
    case "restored":
      return ["checkAgain", ...undo];
    case "reading":
    case "assessing":
      return ["cancel"];
    case "cleaning":
    case "filling":
    case "restoring":
      return [];
    case "failed":
      return ["again", "back", ...undo];
  }
}

interface ActionsProps {
  readonly phase: Phase;
  readonly restorable: boolean;
  /** The last step, which would be taken back; null where another pane did it. */
  readonly lastStep: Step | null;
  readonly onBack: () => void;
}

/** The buttons that belong to where the pane is; the first is the one to go on with. */
export function Actions({ phase, restorable, lastStep, onBack }: ActionsProps) {
  const styles = useActionStyles();
  const texts = useTexts().buttons;
  const controller = useController();
  const acts: Readonly<Record<ButtonName, () => void>> = {
    check: () => void controller.check(),
    checkAgain: () => void controller.check(),
    preview: () => void controller.showPreview(),
    confirm: () => {
      controller.choices.confirmConcessions();
    },
    fill: () => void controller.fill(),
    fillReport: () => void controller.fill(),
    restore: () => void controller.restore(),
    openTemplate: () => void controller.openTemplate(),
    again: () => void controller.again(),
    cancel: () => {
      controller.cancel();
    },
    back: onBack,
  };
  const count = phase.kind === "preview" ? chosenCount(phase) : 0;
  const labelOf = (name: ButtonName): string =>
    name === "restore" ? texts.restore[lastStep ?? "unknown"] : texts[name];
  return (
    <div className={styles.row}>
      {buttonsOf(phase, restorable).map((name, index) => (
        <Button key={name} appearance={index === 0 ? "primary" : "secondary"} onClick={acts[name]} data-action={name}>
          {fill(labelOf(name), { count })}
        </Button>
      ))}
    </div>
  );
}
