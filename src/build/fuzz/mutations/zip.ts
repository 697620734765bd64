import { zipSync } from "fflate";
import type { Mutation } from "./mutation";

const NAMES = ["xl/__proto__.xml", "../above.xml", "/absolute.xml", "xl\\back.xml", "xl/", "CON", " ", "字.xml"];

/** Damage to the package: parts that are missing, empty, swapped, doubled or misnamed. */
export const ZIP_MUTATIONS: readonly Mutation[] = [
  {
    name: "zip/remove",
    apply: (form, random) => {
      form.remove(random.pick(form.names));
      return undefined;
    },
  },
  {
    name: "zip/empty",
    apply: (form, random) => {
      form.setContent(random.pick(form.names), new Uint8Array(0));
      return undefined;
    },
  },
  {
    name: "zip/swap",
    apply: (form, random) => {
      const [one, other] = [random.pick(form.names), random.pick(form.names)];
      const kept = form.content(one);
      form.setContent(one, form.content(other));
      form.setContent(other, kept);
      return undefined;
    },
  },
  {
    name: "zip/rename",
    apply: (form, random) => {
      const part = random.pick(form.names);
      form.setContent(random.pick([...NAMES, part.toUpperCase(), `${part} `]), form.content(part));
      form.remove(part);
      return undefined;
    },
  },
  {
    name: "zip/addOdd",
    apply: (form, random) => {
      form.setContent(random.pick(NAMES), new TextEncoder().encode("<x/>"));
      return undefined;
    },
  },
  {
    name: "zip/stored",
    apply: (form) => zipSync(Object.fromEntries(form.names.map((name) => [name, form.content(name)])), { level: 0 }),
  },
];
