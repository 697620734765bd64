import { registerFunctions, version } from "../functions";
import { IN_EXCEL, type Language } from "../messages";
import { createPane, languageOf, mountOutside, mountPane, type Delivery, type Shelf } from "../taskpane";
import { HostError } from "../workbook";
import { ExcelWorkbook, fileName, onRibbon, showPane, whenReady, type OfficeHost } from "../workbook/excel";
import { prefersDark, today } from "./environment";
import { ribbonCommands } from "./ribbonCommands";
import { openTemplate } from "./templates/openTemplate";

/** Of the problems that functions tell of; Excel's own as soon as it is known. */
let language: Language = languageOf(navigator.language);

// At once, in the page's first script: Excel may call a function as soon as it has loaded.
registerFunctions(() => language);
void start(document.getElementById("pane") ?? document.body);

/** The settings of a pane are kept by the web view, for this user on this computer. */
function shelf(): Shelf {
  return window.localStorage;
}

/** Draws the pane over the workbook that is open in Excel, or says that there is none. */
async function start(element: Element): Promise<void> {
  const office = await whenReady();
  if (office === null) {
    mountOutside(element, language, prefersDark());
    return;
  }
  language = languageOf(office.language);
  await openIn(office, element);
}

async function openIn({ colours, isRecent, language: tag }: OfficeHost, element: Element): Promise<void> {
  const host = new ExcelWorkbook();
  const program = `Balance ${version()}`;
  const { store, controller } = createPane(
    { host, today, program, shelf, openTemplate, place: IN_EXCEL, fileName, json, deliver },
    tag,
  );
  onRibbon(ribbonCommands(controller, showPane), (error) => {
    controller.notices.report(error);
  });
  mountPane(element, store, controller, colours?.isDark ?? prefersDark());
  if (!isRecent) controller.notices.report(new HostError("unsupported", "ExcelApi"));
  await controller.open();
}

/** The assessment as the command line prints it; whether the file is signed is not to be known here. */
function json(assessment: object): Promise<string> {
  return Promise.resolve(`${JSON.stringify({ file: fileName(), ...assessment })}\n`);
}

/** What makes and opens workbooks is fetched when first asked for. */
async function deliver(delivery: Delivery): Promise<void> {
  const part = await import("./deliver");
  await part.deliver(delivery);
}
