import { useState } from "react";
import { sidedText } from "../../pictures/parts/figureText";
import { inUnits } from "../../arithmetic/amounts";
import type { IndicatorFacts } from "../../arithmetic/indicatorFacts";
import { sorted, type TermOrder } from "../../arithmetic/sorted";
import type { SchoolTerm, StageArithmetic } from "../../arithmetic/stageArithmetic";
import { Table } from "../../planning/parts/Table";
import { Choice } from "../parts/Choice";
import { useShown } from "../parts/useShown";
import { useResultTexts } from "../result/texts";
import { amountText, placesFor } from "./numbers";

const ORDERS: readonly TermOrder[] = ["form", "term", "value", "pupils"];
const PERCENT = 100;
const SHARE_PLACES = 1;

function shareText(share: number): string {
  return `${(share * PERCENT).toFixed(SHARE_PLACES)}%`;
}

interface TermsTableProps {
  readonly arithmetic: StageArithmetic;
  readonly facts: IndicatorFacts;
}

/** What each school weighs and adds, in the order that the user wants; above them the sums, which are the stage's figures. */
export function TermsTable({ arithmetic, facts }: TermsTableProps) {
  const texts = useResultTexts().arithmetic;
  const [order, setOrder] = useState<TermOrder>("form");
  const { shown, more } = useShown(sorted(arithmetic.terms, order));
  const { columns } = texts;
  const { amount, pupils, mean, variance } = arithmetic;
  const places = placesFor(variance);
  return (
    <>
      <Choice
        label={texts.order}
        value={order}
        options={ORDERS.map((each) => [each, texts.orders[each]] as const)}
        onChange={setOrder}
      />
      <Table
        title={texts.table}
        columns={[
          columns.school,
          columns.pupils,
          columns.amount,
          columns.value,
          columns.weight,
          columns.term,
          columns.contribution,
        ]}
      >
        <tr data-part="total">
          <th scope="row">{texts.total}</th>
          <td>{pupils}</td>
          <td>{amountText(inUnits(amount, facts.perPupils))}</td>
          <td>{mean.toFixed(facts.decimals)}</td>
          <td>{shareText(1)}</td>
          <td>{variance.toFixed(places)}</td>
          <td>{shareText(variance > 0 ? 1 : 0)}</td>
        </tr>
        {shown.map((term, index) => (
          <TermRow key={index} term={term} facts={facts} places={places} />
        ))}
      </Table>
      {more}
    </>
  );
}

interface TermRowProps {
  readonly term: SchoolTerm;
  readonly facts: IndicatorFacts;
  /** Decimals of the terms. */
  readonly places: number;
}

function TermRow({ term: { school, pupils, amount, value, weight, term, contribution }, facts, places }: TermRowProps) {
  const required = school.indicators[facts.id]?.required ?? null;
  return (
    <tr>
      <th scope="row">{school.name}</th>
      <td>{pupils}</td>
      <td>{amountText(inUnits(amount, facts.perPupils))}</td>
      <td>{sidedText(value, required, facts.decimals)}</td>
      <td>{shareText(weight)}</td>
      <td>{term.toFixed(places)}</td>
      <td>{shareText(contribution)}</td>
    </tr>
  );
}
