export { readCounty } from "./readCounty";
