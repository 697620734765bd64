import { requireZip } from "../sniff";
import { readXmlPart, requireXmlPart } from "../package/xmlPart";
import { partOfKind, readWorkbookPart, type WorkbookPart } from "../package/workbookPart";
import { parseXml } from "../xml/tree";
import { Archive } from "../zip/archive";
import { readCellFormats } from "./cellFormats";
import type { CellContext } from "./cellReader";
import { SharedStrings } from "./sharedStrings";

/** An unpacked workbook package: its directory and its main part. */
export interface WorkbookPackage {
  readonly archive: Archive;
  readonly workbook: WorkbookPart;
  /** Whether a worksheet part holds a formula, for the parts that were read. */
  readonly formulasByPart: Map<string, boolean>;
}

/** @throws WorkbookFileError where the bytes are no workbook that can be used */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  requireZip(bytes);
  const archive = new Archive(bytes);
  return { archive, workbook: readWorkbookPart(archive), formulasByPart: new Map() };
}

/** Reads what the cells of all sheets refer to: shared strings and styles. */
export function readCellContext({ archive, workbook }: WorkbookPackage): CellContext {
  const stringsPart = partOfKind(workbook, "sharedStrings");
  const strings = stringsPart === null ? null : readXmlPart(archive, stringsPart);
  const stylesPart = partOfKind(workbook, "styles");
  const styles = stylesPart === null ? null : parseXml(requireXmlPart(archive, stylesPart), stylesPart);
  return {
    strings: strings === null || stringsPart === null ? SharedStrings.none : SharedStrings.read(strings, stringsPart),
    formats: readCellFormats(styles),
    date1904: workbook.date1904,
  };
}
