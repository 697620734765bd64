import base64 from "../../../assets/templates/basic-2012.xlsx";

/** The blank form of 2012, .xlsx in base64. */
export const workbook = base64;
