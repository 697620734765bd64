import { writeFileSync } from "node:fs";
import path from "node:path";
import { FUNCTION_GROUPS } from "../functions";
import { functionPage } from "./functionPages/page";

/** `npm run functions`: writes the page of the custom functions; run from the top of the repository. */
writeFileSync(path.join("docs", "functions.md"), functionPage(FUNCTION_GROUPS));
