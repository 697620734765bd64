import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { TestHost } from "../host";
import type { TestBook } from "../model";
import { CURRENT_SETS, FRAME, canUndoAddins, type FrameSettings } from "../transport/appContext";
import { WacPeer } from "../transport/wac";
import { officeFile } from "./officeFiles";
import { lackingIn } from "./requirements";

const PAGE = "https://addin.example/taskpane.html";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const HTML = `<!doctype html><html><head><script src="${LIBRARY}office.js"></script></head><body></body></html>`;
const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;
const PATIENCE = 20_000;

/** Microsoft's client library, running and connected. */
export interface OpenedOffice {
  readonly host: TestHost;
  readonly window: DOMWindow;
  /** Takes the globals away and ends the page. */
  close(): void;
}

/**
 * Loads Microsoft's own office.js into a page of jsdom and connects it with a workbook, over the protocol of Excel on
 * the web. Once settled, `Office.onReady` has resolved and `Excel`, `Office`, `OfficeExtension` and `CustomFunctions`
 * are globals, as a page of the add-in has them.
 *
 * @param settings what differs from a Chinese Excel on the web of today, such as older requirement sets
 */
export async function openOffice(book: TestBook, settings: Partial<FrameSettings> = {}): Promise<OpenedOffice> {
  const frame = { ...FRAME, ...settings };
  const lacks = frame.sets === CURRENT_SETS ? () => false : lackingIn(frame.sets.ExcelApi ?? "1.1");
  const host = new TestHost(book, { addinUndo: canUndoAddins(frame), lacks });
  const page = { open: true };
  const { window } = new JSDOM(HTML, {
    url: PAGE,
    runScripts: "dangerously",
    resources: new LibraryOnly(),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (parsed) => {
      connect(parsed, host, frame, page);
    },
  });
  await loaded(window);
  await ready(window);
  await host.functions.ready;
  const former = takeGlobals(window);
  return {
    host,
    window,
    close: () => {
      for (const name of GLOBALS) Reflect.set(globalThis, name, former.get(name));
      page.open = false;
      window.close();
    },
  };
}

/** Serves Microsoft's library from the installed package, and nothing else. */
class LibraryOnly extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const source = url.startsWith(LIBRARY) ? officeFile(url.slice(LIBRARY.length).replace(/[?#].*$/, "")) : null;
    return source === null ? null : Object.assign(Promise.resolve(Buffer.from(source)), { abort: () => undefined });
  }
}

/** The host poses as the opener of the page: what the page posts to it goes to the peer. */
function connect(window: DOMWindow, host: TestHost, settings: FrameSettings, page: { readonly open: boolean }): void {
  const origin = new URL(settings.hostUrl).origin;
  const peer = new WacPeer(host, settings, (text) => {
    setTimeout(() => {
      // A page that was closed meanwhile wants no answer.
      if (page.open) window.dispatchEvent(new window.MessageEvent("message", { data: text, origin }));
    }, 0);
  });
  window.name = peer.windowName;
  const postMessage = (text: string): void => {
    setTimeout(() => void peer.receive(text), 0);
  };
  Object.defineProperty(window, "opener", { configurable: true, value: { postMessage } });
  // What jsdom lacks and office.js asks for.
  Object.defineProperty(window.document, "domain", { configurable: true, value: "addin.example" });
  window.performance.getEntriesByType = () => [];
  window.performance.getEntriesByName = () => [];
}

function loaded(window: DOMWindow): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener("load", () => {
      resolve();
    });
  });
}

async function ready(window: DOMWindow): Promise<void> {
  const office = Reflect.get(window, "Office") as typeof Office;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error("Office.onReady did not resolve"));
    }, PATIENCE);
    void office.onReady(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function takeGlobals(window: DOMWindow): ReadonlyMap<string, unknown> {
  const former = new Map<string, unknown>();
  for (const name of GLOBALS) {
    former.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, Reflect.get(window, name));
  }
  return former;
}
