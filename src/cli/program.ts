import metadata from "../../package.json";

/** The product as it signs its reports. */
export const PROGRAM = `Balance ${metadata.version}`;
