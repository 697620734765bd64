import base64 from "../../../assets/templates/quality-2017.xlsx";

/** The blank form of 2017, .xlsx in base64. */
export const workbook = base64;
