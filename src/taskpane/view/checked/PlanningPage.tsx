import { Button } from "@fluentui/react-components";
import { TAKE_AWAY } from "../../../messages";
import { useController } from "../parts/controller";
import { useLanguage, useTexts } from "../parts/language";
import { Message } from "../parts/Message";
import { Missing } from "../parts/Missing";
import { useFetched } from "../parts/useFetched";

const fetchPlanning = () => import("../../planning");

/** The planning, fetched when first looked at. There is none over a workbook that was written since it was read. */
export function PlanningPage() {
  const controller = useController();
  const { tabs, buttons } = useTexts();
  const { checkFirst } = TAKE_AWAY[useLanguage()];
  const fetched = useFetched(fetchPlanning);
  const { examined } = controller;
  if (examined === null) {
    return (
      <Message intent="info">
        {checkFirst}{" "}
        <Button size="small" onClick={() => void controller.check()}>
          {buttons.checkAgain}
        </Button>
      </Message>
    );
  }
  if (fetched.kind === "fetching") return <p role="status">{tabs.fetching}</p>;
  if (fetched.kind === "missing") return <Missing detail={fetched.detail} onAgain={fetched.again} />;
  const { PlanningRoom } = fetched.part;
  return <PlanningRoom examined={examined} />;
}
