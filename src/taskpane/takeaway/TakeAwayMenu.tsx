import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { TAKE_AWAY } from "../../messages";
import type { Examined } from "../controller/examiner";
import { isWorking } from "../state/state";
import { useController } from "../view/parts/controller";
import { useLanguage, usePlace } from "../view/parts/language";
import { usePaneState } from "../view/parts/paneState";
import { useUnconfirmed } from "../view/parts/useUnconfirmed";
import { JsonText } from "./JsonText";
import { saveJson, takeFindings } from "./takeAway";

const useMenuStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "4px 0 8px" },
});

/** JSON, and the check that it tells of. */
interface ShownJson {
  readonly text: string;
  readonly of: Examined | null;
}

interface TakeAwayMenuProps {
  /** Leads to where a plan is made, which can be taken away there. */
  readonly onPlan: () => void;
}

/** 带走: what can be kept of a check. Folded away until it is wanted, by a button as the settings are. */
export function TakeAwayMenu({ onPlan }: TakeAwayMenuProps) {
  const styles = useMenuStyles();
  const controller = useController();
  const place = usePlace();
  const texts = TAKE_AWAY[useLanguage()];
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<ShownJson | null>(null);
  const [isTaking, setTaking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const items = useId();
  const { examined } = controller;
  const waits = useUnconfirmed();
  const isBusy = isWorking(usePaneState().phase);
  const canTake = !isTaking && !isBusy && !waits && examined !== null;
  // What was told of another check is not shown beside this one.
  const json = shown !== null && shown.of === examined ? shown.text : null;
  const act = (work: () => Promise<void>) => (): void => {
    if (!canTake) return;
    setTaking(true);
    void work()
      .catch((error: unknown) => {
        controller.notices.report(error);
      })
      .finally(() => {
        setTaking(false);
      });
  };
  // The browser of Excel may save nothing: there the text is shown, to be copied.
  const takeJson = async (): Promise<void> => {
    const { plan } = await controller.current();
    const text = await controller.ports.json(plan.assessment);
    if (place.kind === "excel") setShown({ text, of: examined });
    else await saveJson(controller, text);
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={items}
        data-action="take-away"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? "▾" : "▸"} {texts.title}
      </Button>
      <div id={items} hidden={!isOpen}>
        {examined === null && !isBusy ? <p role="status">{texts.checkFirst}</p> : null}
        {waits ? <p role="status">{texts.confirmFirst}</p> : null}
        <div ref={row} className={styles.row}>
          <Button
            size="small"
            data-action="take-findings"
            disabledFocusable={!canTake}
            onClick={act(() => takeFindings(controller))}
          >
            {texts.findings}
          </Button>
          <Button size="small" data-action="take-json" disabledFocusable={!canTake} onClick={act(takeJson)}>
            {texts.json}
          </Button>
          <Button size="small" data-action="take-plan" onClick={onPlan}>
            {texts.plan}
          </Button>
        </div>
        {json === null ? null : (
          <JsonText
            text={json}
            onSave={act(() => saveJson(controller, json))}
            onClose={() => {
              // The button goes with the text; the focus must not go with it.
              row.current?.querySelector<HTMLElement>("[data-action=take-json]")?.focus();
              setShown(null);
            }}
          />
        )}
      </div>
    </>
  );
}
