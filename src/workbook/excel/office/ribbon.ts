/** The buttons of our group in the ribbon; the manifest knows them by these names. */
const RIBBON_COMMANDS = ["openPane", "checkForm", "fillVerdicts", "undoFill", "newTemplate"] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/**
 * Says what the buttons do. Excel greys a button out until it hears that its work is done, so it always hears it.
 *
 * @param onError what to do with an error of a command
 */
export function onRibbon(
  commands: Readonly<Record<RibbonCommand, () => Promise<void>>>,
  onError: (error: unknown, command: RibbonCommand) => void,
): void {
  for (const name of RIBBON_COMMANDS) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands[name]()
        .catch((error: unknown) => {
          onError(error, name);
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}

/** Opens the pane beside the workbook. */
export function showPane(): Promise<void> {
  return Office.addin.showAsTaskpane();
}
