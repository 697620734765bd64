import type { Field } from "../types";
import { additionalPupils, composite } from "./additional";
import { classes } from "./classes";
import { countyApproval } from "./countyApproval";
import { countyFunding } from "./countyFunding";
import { countyGovernment } from "./countyGovernment";
import { countyProfile } from "./countyProfile";
import { countyQuality } from "./countyQuality";
import { equipment } from "./equipment";
import type { FieldGroup } from "./field";
import { funding } from "./funding";
import { identity } from "./identity";
import { indicators2012 } from "./indicators2012";
import { indicators2017 } from "./indicators2017";
import { premises } from "./premises";
import { pupils } from "./pupils";
import { retention } from "./retention";
import { staff } from "./staff";

export type { FieldGroup } from "./field";

/** What is kept of a school before any indicator: 学校基础数据. */
export const SCHOOL_GROUPS: readonly FieldGroup[] = [
  identity,
  pupils,
  additionalPupils,
  classes,
  staff,
  premises,
  equipment,
  funding,
  retention,
];
export { composite as COMPOSITE_GROUP, indicators2012 as GROUP_2012, indicators2017 as GROUP_2017 };

/** Every field of the school and stage tables. */
export const FIELDS: readonly Field[] = [...SCHOOL_GROUPS, indicators2017, indicators2012, composite].flatMap(
  (group) => group.fields,
);

/** Every field of the county tables 表Ⅰ, 表Ⅳ, 表Ⅴ, 表Ⅵ of 2017. */
export const COUNTY_FIELDS: readonly Field[] = [
  ...countyProfile,
  ...countyGovernment,
  ...countyQuality,
  ...countyApproval,
];
export { countyApproval as APPROVAL_FIELDS, countyFunding as FUNDING_FIELDS, countyProfile as PROFILE_FIELDS };

const byId = new Map([...FIELDS, ...COUNTY_FIELDS, ...countyFunding].map((field) => [field.id, field]));

/** Asked for a field that no form has. */
export class UnknownFieldError extends Error {
  override readonly name = "UnknownFieldError";
  constructor(readonly id: string) {
    super(`No form has a field ${id}`);
  }
}

/** @throws UnknownFieldError for an id that is in no form */
export function fieldOf(id: string): Field {
  const field = byId.get(id);
  if (field === undefined) throw new UnknownFieldError(id);
  return field;
}
