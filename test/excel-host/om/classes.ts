import { APPLICATION } from "./application";
import { DATA_VALIDATION } from "./dataValidation";
import { NAMED_ITEM, NAMED_ITEMS } from "./names";
import { RANGE } from "./range";
import { RANGE_AREAS, RANGES } from "./rangeAreas";
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from "./rangeFormat";
import { RUNTIME } from "./runtime";
import { SETTING, SETTINGS } from "./settings";
import { WORKBOOK, WORKBOOK_PROTECTION } from "./workbook";
import { FREEZE_PANES, WORKSHEET, WORKSHEET_PROTECTION } from "./worksheet";
import { WORKSHEETS } from "./worksheets";
import { SCOPED_XML_PARTS, XML_PART, XML_PARTS } from "./xmlParts";

const ALL: readonly { readonly name: string; readonly members: ReadonlySet<string> }[] = [
  ...[WORKBOOK, WORKBOOK_PROTECTION, APPLICATION, RUNTIME, SETTINGS, SETTING],
  ...[WORKSHEETS, WORKSHEET, WORKSHEET_PROTECTION, FREEZE_PANES],
  ...[RANGE, RANGE_AREAS, RANGES, DATA_VALIDATION],
  ...[RANGE_FORMAT, RANGE_FILL, RANGE_FONT, FORMAT_PROTECTION],
  ...[NAMED_ITEMS, NAMED_ITEM, XML_PARTS, SCOPED_XML_PARTS, XML_PART],
];

/** What the host has of Excel: the members of each class. */
export const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ALL.map(({ name, members }) => [name, members]),
);
