const MEGABYTE = 1 << 20;

/** What a workbook may cost before it is refused; far above any form, far below what stops an office computer. */
export const LIMITS = {
  zipEntries: 10_000,
  /** Unpacked bytes of one part. */
  partBytes: 512 * MEGABYTE,
  /** Unpacked bytes of all parts. */
  totalBytes: 1536 * MEGABYTE,
  /** Unpacked over packed size, for parts above `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 16 * MEGABYTE,
  /** Cells of the whole workbook, empty ones included. */
  cells: 16_000_000,
  /** Elements of a part that is read as a tree: all the styles that Excel allows, and what they may say. */
  treeElements: 250_000,
  /** Bytes of such a part. */
  treeBytes: 64 * MEGABYTE,
  /** Entries of `cellXfs`; Excel allows 65,490. */
  styles: 65_536,
  sharedStrings: 2_000_000,
  /** Merges of one sheet. */
  merges: 1_000_000,
  /** Rectangles under the drop-down lists of one sheet; more lists are left aside. */
  choiceRanges: 500,
  /** Elements inside one another; a drawing has some dozens, a sheet six. */
  depth: 256,
  /** Bytes of one stretch of text or one attribute, all of it references such as `&#x5B66;`. No cell, formula or name may be half as long. */
  textBytes: 320 * 1024,
  /** Rows of the whole workbook that hold anything: 300,000 schools in two tables, and room for others. Each may be a school to be assessed. */
  rows: 800_000,
  /** Columns that are read. */
  columns: 1_024,
  /** Bytes of any file. */
  fileBytes: 128 * MEGABYTE,
  /** Bytes of a file that is no package: .xls, text, web page. */
  foreignBytes: 24 * MEGABYTE,
  /** Cells of such a file, empty ones included, a row counted as `rowCells` more: 20,000 rows of 80 columns. */
  foreignCells: 2_400_000,
  rowCells: 40,
  /** Characters of one cell. */
  text: 32_767,
} as const;
