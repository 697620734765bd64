import { servePlanning } from "../../../taskpane/planning/thread/servePlanning";
import { serveFile } from "../serveFile";

/** Every thread of the page that is one file; the name says which of them this one is. */
if (self.name === "planning") servePlanning();
else serveFile();
