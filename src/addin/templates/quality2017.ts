import base64 from "../../../assets/templates/quality-2017.xlsx";

/** The blank form of 2017, .xlsx. */
export const template = base64;
