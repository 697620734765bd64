/** Why a file cannot be read or filled; one code, one plain cause. The sentence for the user is the caller's. */
export type WorkbookFileProblem =
  /** Not a single byte. */
  | "empty"
  /** More bytes than any form has, unpacked or not. */
  | "fileTooLarge"
  /** Nothing that is known here. */
  | "notAWorkbook"
  /** A workbook of Excel 97–2003. */
  | "legacyXls"
  /** An .xls in which nothing can be read. */
  | "xlsBroken"
  /** An .xls that could not be read within the time that it is given. */
  | "xlsTooSlow"
  /** Protected by a password to open. */
  | "encrypted"
  /** A web page saved under a workbook's name. */
  | "htmlAsXls"
  /** A web page without a table that holds anything. */
  | "noTable"
  /** An XML spreadsheet of Excel 2003. */
  | "xmlSpreadsheet"
  /** A binary workbook (.xlsb). */
  | "binaryXlsb"
  /** An OpenDocument file (.ods). */
  | "openDocument"
  | "pdf"
  /** Text, most likely comma-separated values. */
  | "text"
  /** Text in an encoding that is not known. */
  | "unknownEncoding"
  | "zipBroken"
  /** Unpacks to more than the limits allow, or to more than it declares. */
  | "zipBomb"
  /** An entry whose name leads out of the package. */
  | "zipUnsafeName"
  /** Two entries of one name. */
  | "zipDuplicate"
  | "zip64"
  /** A zip entry protected by a password. */
  | "zipEncrypted"
  | "xmlBroken"
  /** XML with a document type, which no workbook has. */
  | "xmlDtd"
  /** Parts are missing or contradict each other. */
  | "packageBroken"
  | "tooManyCells";

/**
 * A workbook file that cannot be used.
 *
 * `detail` names the place, such as the part of the package; it is for a log, not for the user.
 */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileProblem,
    readonly detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
  }
}
