import base64 from "../../../assets/templates/basic-2012.xlsx";

/** The blank form of 2012, .xlsx. */
export const template = base64;
