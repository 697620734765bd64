import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { CLASSES } from "..";
import { officeCalls, type OfficeCall } from "./officeCalls";

const ROOT = path.resolve(__dirname, "../../..");
const ROOM = path.join(ROOT, "src/workbook/excel");

/** What the client does by itself; nothing of it reaches a host. */
const CLIENT_ONLY = /^(?:RequestContext\..*|\w+\.(?:load|set|toJSON|track|untrack|context|isNullObject))$/;
/** Functions of the namespace Excel. */
const EXCEL_FUNCTIONS = ["run", "createWorkbook"];
/** What the frame answers, or the client knows from its answers; the scenarios use each. */
const OFFICE = [
  ...["onReady", "Actions.associate", "Addin.showAsTaskpane", "Addin.hide"],
  ...["Context.displayLanguage", "Context.document", "Context.host", "Context.platform"],
  ...["Context.requirements", "Context.officeTheme"],
  // Undefined in Excel on the web: what lies behind is never asked.
  ...["OfficeTheme.bodyBackgroundColor", "OfficeTheme.bodyForegroundColor", "OfficeTheme.isDarkTheme"],
  ...["RequirementSetSupport.isSetSupported", "Event.completed", "Event.source", "Source.id"],
];

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

/** A program of files of the disk, or of one that is only given here. */
function programOf(
  files: readonly string[],
  given: { readonly file: string; readonly text: string } | null,
): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options, types: ["office-js"] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    return name === given?.file ? ts.createSourceFile(name, given.text, version, true) : read(name, version);
  };
  return ts.createProgram([...files], options, host);
}

const SPECIMEN = {
  file: path.join(__dirname, "specimen.ts"),
  text: `
    export async function specimen(): Promise<void> {
      await Office.onReady();
      await Excel.run(async ({ workbook }) => {
        const { names } = workbook;
        names.load("items/name");
        const range = workbook.getSelectedRange();
        range.load("values,format/fill/color");
        console.log(Office.context.host);
      });
    }`,
};

function isAnswered({ library, member }: OfficeCall): boolean {
  if (library === "Office") return OFFICE.includes(member);
  const [owner = "", name] = member.split(".");
  if (name === undefined) return EXCEL_FUNCTIONS.includes(member);
  return CLIENT_ONLY.test(member) || (CLASSES.get(owner)?.has(name) ?? false);
}

describe("what the add-in asks of Excel", () => {
  const files = existsSync(ROOM) ? sourcesOf(ROOM) : [];
  const calls = files.length > 0 ? officeCalls(programOf(files, null), files) : [];

  it("is found by its types", () => {
    // Without the room there is nothing that this host has to answer, and no sense in the test below.
    expect(calls.map(({ member }) => member)).toEqual(expect.arrayContaining(["Workbook.worksheets", "Range.values"]));
  });

  it("is answered by the test host, member by member", () => {
    const missing = calls.filter((call) => !isAnswered(call));
    const told = missing.map(({ library, member, file }) => `${library}.${member} in ${path.relative(ROOT, file)}`);
    expect([...new Set(told)].sort()).toEqual([]);
  });
});

it("sees members behind a dot, in a destructuring and in the texts of load", () => {
  const { file } = SPECIMEN;
  const members = officeCalls(programOf([file], SPECIMEN), [file]).map(({ library, member }) => `${library}.${member}`);
  expect([...new Set(members)].sort()).toEqual([
    "Excel.NamedItem.name",
    "Excel.NamedItemCollection.items",
    "Excel.NamedItemCollection.load",
    "Excel.Range.format",
    "Excel.Range.load",
    "Excel.Range.values",
    "Excel.RangeFill.color",
    "Excel.RangeFormat.fill",
    "Excel.RequestContext.workbook",
    "Excel.Workbook.getSelectedRange",
    "Excel.Workbook.names",
    "Excel.run",
    "Office.Context.host",
    "Office.onReady",
  ]);
});
