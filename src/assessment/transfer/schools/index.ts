export { schoolLines } from "./lines";
export { carrySchools, schoolTableOf, type CarriedSchools } from "./tables";
