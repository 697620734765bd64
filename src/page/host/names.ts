const ENDING = /\.[^./\\]{1,5}$/;

/** What a workbook is called that was made of another kind of file: `表.xls` → `表.xlsx`. */
export function nameOfCarried(file: string): string {
  return `${baseName(file)}.xlsx`;
}

/** The name of a file without its ending, for a sheet that has no name of its own. */
export function baseName(file: string): string {
  return file.replace(ENDING, "");
}
