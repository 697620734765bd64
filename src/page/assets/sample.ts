import base64 from "../../../assets/samples/county-with-mistakes.xlsx";

/** The invented county with mistakes, .xlsx in base64. */
export const workbook = base64;
