/** A path inside `src`: a room is a folder of it, or a folder of `src/workbook` (one a host). */
const ROOM = "(?:workbook/[^/]+|[^/]+)";
const TESTS = "\\.test\\.tsx?$";
/** The files of the file host that may use Node; the rest of that room runs in a browser too. */
const NODE_FILES = "^src/workbook/file/node[^/]*\\.ts$";

/** Reads .xls in a browser: only the page's thread for files may, so it is a door of its own. */
const XLS_FILE = "^src/workbook/file/browserXls\\.ts$";

/** What makes a thread the one that plans: a door of its own, so that a thread takes nothing of the pane along. */
const PLANNING_THREAD = "^src/taskpane/planning/thread/servePlanning\\.ts$";

/** How a plan travels between threads: a door of its own for the same reason. */
const PLAN_PIECES = "^src/taskpane/worker/planPieces\\.ts$";

/** Every domain room: what `assessment` puts together. */
const DOMAIN = ["statistics", "standards", "forms", "records", "measures", "checks", "verdicts", "planning"];

/**
 * Which rooms a room may import. `workbook` is the contracts in `src/workbook/*.ts` without the hosts' folders.
 * A room that is not listed may import nothing outside itself.
 */
const MAY_IMPORT = {
  messages: [],
  statistics: [],
  workbook: [],
  standards: ["statistics"],
  forms: ["workbook", "standards"],
  records: ["forms", "standards", "statistics", "workbook"],
  measures: ["records", "forms", "standards", "statistics"],
  checks: ["measures", "records", "forms", "standards", "statistics", "workbook"],
  verdicts: ["measures", "records", "standards", "statistics"],
  planning: ["measures", "verdicts", "statistics", "standards", "records"],
  assessment: [...DOMAIN, "messages", "workbook"],
  "workbook/file": ["workbook"],
  "workbook/excel": ["workbook"],
  functions: ["statistics", "standards", "records", "measures", "verdicts", "planning", "messages"],
  taskpane: ["assessment", "messages", "planning", "standards", "statistics", "workbook"],
  addin: ["workbook/excel", "workbook/file", "taskpane", "functions", "messages", "standards", "workbook"],
  page: ["taskpane", "assessment", "messages", "standards", "workbook/file", "workbook"],
  cli: ["assessment", "messages", "workbook/file", "workbook", "standards"],
};

/** A pattern for the files of a room. */
const filesOf = (room) => (room === "workbook" ? "^src/workbook/[^/]+$" : `^src/${room}/`);

const layerRules = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `layer-${room.replace("/", "-")}`,
  comment: `${room} may import ${allowed.length === 0 ? "no other room" : allowed.join(", ")}.`,
  severity: "error",
  from: { path: filesOf(room), pathNot: TESTS },
  to: { path: "^src/", pathNot: [room, ...allowed].map(filesOf) },
}));

const unlistedRoom = {
  name: "layer-unlisted-room",
  comment: "A new room says in this file what it may import.",
  severity: "error",
  from: { path: "^src/", pathNot: [TESTS, ...[...Object.keys(MAY_IMPORT), "build"].map(filesOf)] },
  to: {},
};

const doorRules = [
  {
    name: "door",
    comment:
      "A room is entered through its index.ts only; the file host's Node files and threads are doors of their own.",
    severity: "error",
    from: { path: `^src/(${ROOM})/`, pathNot: TESTS },
    to: {
      path: "^src/",
      pathNot: ["^src/$1/", `^src/${ROOM}/index\\.tsx?$`, NODE_FILES, XLS_FILE, PLANNING_THREAD, PLAN_PIECES],
    },
  },
  {
    name: "door-node-files",
    comment: "Only programs run by Node may use the file host's Node files.",
    severity: "error",
    from: { path: "^src/", pathNot: [TESTS, "^src/(?:cli|build|workbook/file)/"] },
    to: { path: NODE_FILES },
  },
];

const packageRules = [
  {
    name: "fflate-in-file-host",
    comment: "Only the file host knows how a workbook is packed; build scripts pack samples.",
    severity: "error",
    from: { path: "^src/", pathNot: [TESTS, "^src/workbook/file/", "^src/build/"] },
    to: { path: "node_modules/fflate/" },
  },
  {
    name: "foreign-readers-in-file-host",
    comment: "Only the file host knows .xls and separated text.",
    severity: "error",
    from: { path: "^src/", pathNot: [TESTS, "^src/workbook/file/"] },
    to: { path: "node_modules/(?:@e965/xlsx|papaparse)/" },
  },
  {
    name: "xlsx-in-worker",
    comment: "The reader of .xls runs in a worker, never in the thread of the program: it may hang on a hostile file.",
    severity: "error",
    from: {
      path: "^src/",
      pathNot: [
        TESTS,
        XLS_FILE,
        "^src/workbook/file/(?:nodeXlsWorker\\.ts|foreign/xls/)",
        "^src/page/thread/readXls\\.ts$",
      ],
    },
    to: { path: `^(?:src/workbook/file/foreign/xls/|node_modules/@e965/xlsx/)|${XLS_FILE}` },
  },
  {
    name: "exceljs-in-build",
    comment: "exceljs makes samples and is measured against; the product does not contain it.",
    severity: "error",
    from: { path: "^src/", pathNot: [TESTS, "^src/build/"] },
    to: { path: "node_modules/exceljs/" },
  },
  {
    name: "node-built-ins",
    comment: "The core runs in browsers: Node's modules stay in the command line, the build and the Node files.",
    severity: "error",
    from: { path: "^src/", pathNot: [TESTS, "^src/(?:cli|build)/", NODE_FILES] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "development-packages",
    comment: "What is shipped needs shipped packages.",
    severity: "error",
    from: { path: "^src/", pathNot: [TESTS, "^src/build/"] },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "undeclared-packages",
    comment: "A package that is imported stands in package.json.",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
];

const orderRules = [
  { name: "circular", severity: "error", from: {}, to: { circular: true } },
  { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "orphan",
    comment: "A file that nothing imports and that imports nothing is left over.",
    severity: "error",
    from: { orphan: true, pathNot: [TESTS, "\\.d\\.ts$"] },
    to: {},
  },
  {
    name: "tests-stay-tests",
    comment: "No source imports a test or its data.",
    severity: "error",
    from: { path: "^src/", pathNot: TESTS },
    to: { path: [TESTS, "^test/"] },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...layerRules, unlistedRoom, ...doorRules, ...packageRules, ...orderRules],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
