/** The build hands out a workbook file as base64 text. */
declare module "*.xlsx" {
  const base64: string;
  export = base64;
}
