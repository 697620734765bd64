import { cellsOf, overlap, type Area, type SheetValidation } from "../model";
import { hostClass, invalidArgument, isRecord, type Property } from "../wire";

/** The longest list that Excel takes inside a rule. */
const LONGEST_LIST = 255;

function found({ sheet, bounds }: Area): SheetValidation | null {
  return sheet.validations.find((rule) => overlap(rule.bounds, bounds) !== null) ?? null;
}

/** What kinds of rules are called. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The rules of an area: none, one for all of its cells, or a word for how they differ. */
function ruleOf({ sheet, bounds }: Area): { readonly type: string; readonly rule: unknown } {
  const touching = sheet.validations.flatMap((validation) => {
    const common = overlap(validation.bounds, bounds);
    return common === null ? [] : [{ rule: validation.settings.rule, cells: cellsOf(common) }];
  });
  const [first] = touching;
  if (first === undefined) return { type: "None", rule: {} };
  const covered = touching.reduce((sum, { cells }) => sum + cells, 0);
  if (covered < cellsOf(bounds)) return { type: "MixedCriteria", rule: null };
  const isSame = touching.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(first.rule));
  if (!isSame) return { type: "Inconsistent", rule: null };
  const kind = isRecord(first.rule) ? Object.keys(first.rule)[0] : undefined;
  return { type: TYPES[kind ?? ""] ?? "None", rule: first.rule };
}

function set({ sheet, bounds }: Area, name: string, value: unknown): void {
  sheet.requireUnprotected(null);
  const former = found({ sheet, bounds });
  const settings = { ...former?.settings, [name]: value };
  sheet.validations = sheet.validations.filter((rule) => overlap(rule.bounds, bounds) === null);
  sheet.validations.push({ bounds, settings });
}

function setting(name: string, unset: unknown): Property<Area> {
  return {
    get: (area) => found(area)?.settings[name] ?? unset,
    set: (area, value) => {
      set(area, name, value);
    },
  };
}

/** What may be typed into a range; a new rule replaces every one that it touches. */
export const DATA_VALIDATION = hostClass<Area>({
  name: "DataValidation",
  properties: {
    type: { get: (area) => ruleOf(area).type },
    rule: {
      get: (area) => ruleOf(area).rule,
      set: (area, value) => {
        requireShortList(value);
        set(area, "rule", value);
      },
    },
    errorAlert: setting("errorAlert", null),
    prompt: setting("prompt", null),
    ignoreBlanks: setting("ignoreBlanks", true),
  },
  methods: {
    clear: ({ sheet, bounds }) => {
      sheet.requireUnprotected(null);
      sheet.validations = sheet.validations.filter((rule) => overlap(rule.bounds, bounds) === null);
    },
  },
});

function requireShortList(rule: unknown): void {
  const list = isRecord(rule) ? rule.list : undefined;
  const source = isRecord(list) ? list.source : undefined;
  if (typeof source === "string" && source.length > LONGEST_LIST) throw invalidArgument("the list is too long");
}
