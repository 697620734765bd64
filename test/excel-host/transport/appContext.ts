/** What the frame of Excel tells an add-in about itself. */
export interface FrameSettings {
  readonly conversationId: string;
  readonly addinId: string;
  /** Only https, and one of Microsoft's names. */
  readonly hostUrl: string;
  /** Of the interface, `zh-CN`. */
  readonly locale: string;
  /** The sets that `isSetSupported` knows, with their versions. */
  readonly sets: Readonly<Record<string, string>>;
}

/** Excel on the web; the newest set that the pinned client knows of. */
export const CURRENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.7",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
};

export const FRAME: FrameSettings = {
  conversationId: "conversation",
  addinId: "11111111-2222-3333-4444-555555555555",
  hostUrl: "https://excel.officeapps.live.com/host.html",
  locale: "zh-CN",
  sets: CURRENT_SETS,
};

/** True where the announced sets say that the writes of an add-in can be undone. */
export function canUndoAddins({ sets }: FrameSettings): boolean {
  const [major = 0, minor = 0] = (sets.ExcelApi ?? "1.1").split(".").map(Number);
  return major > 1 || minor >= UNDO_SINCE;
}

const UNDO_SINCE = 20;
const WEB_EXCEL = 16;
/** Shared runtime and custom functions. */
const RUNTIME_FLAGS = 3;

/** The name of the add-in's window: which host file to load, and whom to talk to. */
export function windowName({ conversationId, addinId, hostUrl, locale }: FrameSettings): string {
  return JSON.stringify({
    baseFrameName: "test",
    hostInfo: ["Excel", "Web", "16.01", locale, "correlation", "", "disableLogging", RUNTIME_FLAGS].join("|"),
    xdmInfo: [conversationId, addinId, hostUrl].join("|"),
    serializerVersion: "1",
    flights: "[]",
    disabledChangeGates: "[]",
  });
}

/** The answer to the first question of office.js. */
export function appContext({ addinId, locale, sets }: FrameSettings): Readonly<Record<string, unknown>> {
  return {
    _id: addinId,
    _appName: WEB_EXCEL,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://county.example/form.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: addinId,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.18000.20000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Balance",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
