import { PLANNING, WORDS, type Language } from "../../../messages";
import type { Met } from "../../../verdicts";
import { stageWord } from "../../sentences";
import { COEFFICIENT_PLACES } from "../coefficientPlaces";
import type { TrialResult, TriedStage } from "../trial";
import type { Change } from "../types";
import { figure, headerRow, titleRow, type Row } from "./rows";

function word(met: Met, language: Language): string {
  const { verdict } = WORDS[language];
  return met === null ? verdict.undetermined : met ? verdict.met : verdict.unmet;
}

/** How many schools meet the school rule, of how many. */
function schoolsRow(stage: string, title: string, schools: Change<number>, met: Change<number>): Row {
  return [
    { value: stage },
    { value: title },
    { value: `${String(met.before)}/${String(schools.before)}` },
    { value: `${String(met.after)}/${String(schools.after)}` },
  ];
}

function stageRows({ stage, indicators, composite, schools, schoolsMet }: TriedStage, language: Language): Row[] {
  const { shared } = PLANNING[language];
  const name = stageWord(stage, language);
  const limited = [
    ...indicators.map(({ id, name: title, limit, cv, met }) => ({ title: `${id} ${title}`, limit, value: cv, met })),
    { title: shared.composite, ...composite },
  ];
  return [
    ...limited.map(({ title, limit, value, met }): Row => [
      { value: name },
      { value: title },
      { value: figure(value.before, COEFFICIENT_PLACES) },
      { value: figure(value.after, COEFFICIENT_PLACES) },
      { value: limit },
      { value: limit === null ? null : word(met.before, language) },
      { value: limit === null ? null : word(met.after, language) },
    ]),
    ...(schoolsMet === null ? [] : [schoolsRow(name, shared.schoolsMet, schools, schoolsMet)]),
  ];
}

/** Every coefficient, the schools that meet the standard, changed items and the county, before and after; then warnings. */
export function effectRows(effects: TrialResult, language: Language): Row[] {
  const { sheet, shared } = PLANNING[language];
  const { verdict } = WORDS[language];
  const { stages, items, county, warnings } = effects;
  const headers = [
    shared.stage,
    shared.indicator,
    shared.current,
    shared.after,
    shared.limit,
    shared.current,
    shared.after,
  ];
  return [
    [],
    titleRow(sheet.effects),
    headerRow(headers),
    ...stages.flatMap((stage) => stageRows(stage, language)),
    ...items.map(({ id, name, met }): Row => [
      { value: null },
      { value: `${id} ${name}` },
      { value: word(met.before, language) },
      { value: word(met.after, language) },
    ]),
    [{ value: shared.county }, { value: null }, { value: verdict[county.before] }, { value: verdict[county.after] }],
    ...(warnings.length === 0 ? [] : [[], titleRow(sheet.warnings)]),
    ...warnings.map(({ message }): Row => [{ value: message, look: "line" }]),
  ];
}
