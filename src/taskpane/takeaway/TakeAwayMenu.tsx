import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { TAKE_AWAY } from "../../messages";
import { useController } from "../view/parts/controller";
import { useLanguage, usePlace } from "../view/parts/language";
import { JsonText } from "./JsonText";
import { saveJson, takeFindings } from "./takeAway";

const useMenuStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "4px 0 8px" },
});

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
  const [json, setJson] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const items = useId();
  const { examined } = controller;
  const act = (work: () => Promise<void>) => (): void => {
    if (isWorking) return;
    setWorking(true);
    void work()
      .catch((error: unknown) => {
        controller.notices.report(error);
      })
      .finally(() => {
        setWorking(false);
      });
  };
  // The browser of Excel may save nothing: there the text is shown, to be copied.
  const takeJson = async (): Promise<void> => {
    const { plan } = await controller.current();
    const text = await controller.ports.json(plan.assessment);
    if (place.kind === "excel") setJson(text);
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
        {examined === null ? <p role="status">{texts.checkFirst}</p> : null}
        <div ref={row} className={styles.row}>
          <Button
            size="small"
            data-action="take-findings"
            disabledFocusable={isWorking || examined === null}
            onClick={act(async () => {
              await takeFindings(controller, (await controller.current()).plan);
            })}
          >
            {texts.findings}
          </Button>
          <Button
            size="small"
            data-action="take-json"
            disabledFocusable={isWorking || examined === null}
            onClick={act(takeJson)}
          >
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
              setJson(null);
            }}
          />
        )}
      </div>
    </>
  );
}
