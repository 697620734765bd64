import { readFileSync } from "node:fs";
import { ribbonCommands } from "./ribbonCommands";

function setUp() {
  const log: string[] = [];
  const does = (name: string) => () => {
    log.push(name);
    return Promise.resolve();
  };
  const controller = {
    check: does("check"),
    prepareFill: does("prepareFill"),
    restore: does("restore"),
    openTemplate: does("openTemplate"),
  };
  return { log, commands: ribbonCommands(controller, does("pane")) };
}

it("answers to every name that the manifest gives a button", () => {
  const named = [...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)];
  expect(named.length).toBe(4);
  const { commands } = setUp();
  for (const [, name] of named) expect(Object.keys(commands)).toContain(name);
});

it("opens the pane before anything happens, and never fills without the preview", async () => {
  const { log, commands } = setUp();
  for (const command of Object.values(commands)) await command();
  const [pane, ...others] = ["pane", "check", "prepareFill", "restore", "openTemplate"];
  expect(log).toEqual([pane, ...others.flatMap((other) => [pane, other])]);
});
