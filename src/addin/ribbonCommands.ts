import type { PaneController } from "../taskpane";
import type { RibbonCommand } from "../workbook/excel";

/** What the buttons of the ribbon do: each opens the pane, so that its outcome is seen, and does there what the pane's own button does. */
export function ribbonCommands(
  controller: Pick<PaneController, "check" | "prepareFill" | "restore" | "openTemplate">,
  showPane: () => Promise<void>,
): Readonly<Record<RibbonCommand, () => Promise<void>>> {
  const inPane = (act: () => Promise<void>) => async (): Promise<void> => {
    await showPane();
    await act();
  };
  return {
    openPane: showPane,
    checkForm: inPane(() => controller.check()),
    // Nothing is written before the user has seen what.
    fillVerdicts: inPane(() => controller.prepareFill()),
    undoFill: inPane(() => controller.restore()),
    newTemplate: inPane(() => controller.openTemplate()),
  };
}
