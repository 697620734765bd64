export type * from "./types";
export { concededValues, type ConcededValue } from "./concededValues";
export { formCode, indicatorField } from "./formIndicator";
export { measure, measureStages, schoolValues } from "./measure";
export { rawIndicator } from "./rawIndicator";
export { wholeSchools, type WholeSchool } from "./wholeSchools";
export { largeClasses, type LargeClasses } from "./largeClasses";
export { sizeGroupOf, type SizeGroup } from "./schoolSizes";
export { retentionRate, type Fraction } from "./retention";
