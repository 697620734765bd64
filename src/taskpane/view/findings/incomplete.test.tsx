import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { LanguageContext } from "../parts/language";
import { Incomplete } from "./Incomplete";

type Given = Parameters<typeof Incomplete>[0]["assessment"];
const UNKNOWN = { sheet: "表一", cell: "A1", text: "哪一所", nearest: null, why: "unknownSheet" } as const;

function textOf(assessment: Given): string {
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value="zh">
        <Incomplete assessment={assessment} onRecognition={() => undefined} />
      </LanguageContext>
    </FluentProvider>,
  );
  return html.replace(/<style.*?<\/style>|<[^>]*>/gu, "");
}

describe("what the findings do not tell of", () => {
  it("is nothing where every rule was checked", () => {
    expect(textOf({ unrecognised: [], notAssessed: [] })).toBe("");
  });

  it("is how many rules lacked their data", () => {
    expect(textOf({ unrecognised: [], notAssessed: ["C08", "X18"] })).toContain(
      "有 2 条规则因缺少所需的表、栏目或数据没有校验",
    );
  });

  it("is above all what was not recognised, so that no such form looks like one without mistakes", () => {
    const text = textOf({ unrecognised: [UNKNOWN], notAssessed: ["C08"] });
    expect(text).toContain("有 1 处工作表或列没有认出，1 条规则因此或因缺少数据没有校验，下列结果不完整。");
    expect(text).toContain("查看识别情况");
  });
});
