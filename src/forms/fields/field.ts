import type { Field, FieldKind } from "../types";

/** Fields that are about one thing. */
export interface FieldGroup {
  /** Matches a header text that names this thing, so that `图书` under `设备` is told from `音乐` under `专用教室`. */
  readonly topic: RegExp;
  readonly fields: readonly Field[];
}

interface Details {
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: boolean;
  /** Other titles seen; the official title need not be repeated. `>` stands between the rows of a merged header. */
  readonly synonyms?: readonly string[];
}

type MakeField = (id: string, title: string, details: Details) => Field;

export function fieldGroup(topic: RegExp, fields: readonly Field[]): FieldGroup {
  return { topic, fields };
}

export const integer = maker("integer");
export const decimal = maker("decimal");
export const percent = maker("percent");
export const text = maker("text");
export const code = maker("code");
export const choice = maker("choice");
export const flag = maker("flag");

function maker(kind: FieldKind): MakeField {
  return (id, title, details) => ({
    id,
    title,
    synonyms: details.synonyms ?? [],
    unit: details.unit ?? "",
    kind,
    minimum: details.minimum ?? null,
    maximum: details.maximum ?? null,
    required: details.required ?? false,
  });
}
