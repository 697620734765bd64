import type { DataValidation } from "exceljs";
import type { Entry } from "../entry";

/** Excel's checks of one kind of entry, with the sentence it shows; null where anything goes. */
export function validationOf(entry: Entry): DataValidation | null {
  switch (entry.kind) {
    case "text":
      return null;
    case "whole":
      return entry.maximum === null
        ? refusing(`请填不小于${String(entry.minimum)}的整数，不带单位`, {
            type: "whole",
            operator: "greaterThanOrEqual",
            formulae: [entry.minimum],
          })
        : refusing(`请填${String(entry.minimum)}至${String(entry.maximum)}的整数`, {
            type: "whole",
            operator: "between",
            formulae: [entry.minimum, entry.maximum],
          });
    case "amount":
      return refusing("请填不小于0的数，不带单位", {
        type: "decimal",
        operator: "greaterThanOrEqual",
        formulae: [0],
      });
    case "code":
      return refusing(`请填${String(entry.digits)}位代码`, {
        type: "textLength",
        operator: "equal",
        formulae: [entry.digits],
      });
    case "choice":
      return listOf(entry.words, entry.only);
    case "listed":
      return listOf(
        Array.from({ length: entry.last }, (_, index) => String(index + 1)),
        true,
      );
  }
}

function refusing(error: string, check: Pick<DataValidation, "type" | "formulae" | "operator">): DataValidation {
  return { ...check, allowBlank: true, showErrorMessage: true, errorStyle: "stop", errorTitle: "填写有误", error };
}

function listOf(words: readonly string[], only: boolean): DataValidation {
  return {
    type: "list",
    formulae: [`"${words.join(",")}"`],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: only ? "stop" : "warning",
    errorTitle: only ? "填写有误" : "请核对",
    error: `请从下拉列表中选择：${words.join("、")}`,
  };
}

/** The number format of one kind of entry; null where the layout's own stays. */
export function formatOf(entry: Entry): string | null {
  switch (entry.kind) {
    // Excel shows a long text in a text format as ####.
    case "text":
      return null;
    case "code":
    case "choice":
      return "@";
    case "whole":
    case "listed":
      return "0";
    case "amount":
      return entry.decimals === 0 ? "0" : `0.${"0".repeat(entry.decimals)}`;
  }
}
