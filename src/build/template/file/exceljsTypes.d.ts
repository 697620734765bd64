import "exceljs";

declare module "exceljs" {
  interface Worksheet {
    /** There since exceljs 0.2, left out of its types: one check for a whole range. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}
