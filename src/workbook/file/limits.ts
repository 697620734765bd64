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
  /** Columns that are read. */
  columns: 1_024,
  /** Bytes of a file that is no package: .xls, text, web page. */
  foreignBytes: 24 * MEGABYTE,
  /** Cells of such a file, empty ones included, a row counted as `rowCells` more: 20,000 rows of 80 columns. */
  foreignCells: 2_000_000,
  rowCells: 8,
  /** Characters of one cell. */
  text: 32_767,
} as const;
