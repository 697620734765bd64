import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { JSDOM } from "jsdom";
import { act, createElement, type ReactNode } from "react";

const { window } = new JSDOM("<!doctype html><body></body>", { pretendToBeVisual: true });

/** What React and Fluent look for in a page. */
const { document, navigator, HTMLElement, Element, Node, NodeFilter, MutationObserver } = window;
const PAGE = { window, document, navigator, HTMLElement, Element, Node, NodeFilter, MutationObserver };
const GLOBALS = { ...PAGE, IS_REACT_ACT_ENVIRONMENT: true };

beforeAll(() => Object.assign(globalThis, GLOBALS));

afterAll(() => {
  for (const name of Object.keys(GLOBALS)) Reflect.deleteProperty(globalThis, name);
  window.close();
});

/**
 * Draws something into a page of jsdom, so that what the user does to it can be tried: the other tests of views only read
 * what is drawn at first.
 */
export async function drawn(first: ReactNode) {
  // React makes sure of a page when it is loaded.
  const { createRoot } = await import("react-dom/client");
  const root = createRoot(document.body);
  const draw = (node: ReactNode): Promise<void> =>
    act(() => {
      root.render(createElement(FluentProvider, { theme: webLightTheme }, node));
      return Promise.resolve();
    });
  const element = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`nothing is drawn for ${selector}`);
    return found;
  };
  const tell = (selector: string, event: string): Promise<void> =>
    act(() => {
      element(selector).dispatchEvent(new window.Event(event, { bubbles: true }));
      return Promise.resolve();
    });
  await draw(first);
  return {
    draw,
    element,
    click: (selector: string) => tell(selector, "click"),
    /** Chooses an option of a list by its value. */
    choose: (selector: string, value: string): Promise<void> => {
      Object.assign(element(selector), { value });
      return tell(selector, "change");
    },
    end: () =>
      act(() => {
        root.unmount();
        return Promise.resolve();
      }),
  };
}
