import { onPart, replaceOne, type Mutation } from "./mutation";

const JUNK = ["<", ">", "&", "&#0;", "&nbsp;", "<!--", "<![CDATA[x]]>", "<?x?>", '"', "]]>", "\u0000", "<x/>", "</x>"];
const TAG = /<[^>]{1,400}>/g;
const ATTRIBUTE = /\s[\w:]+="[^"]{0,200}"/g;
const VALUES = ["", "0", "-1", "1e9", "99999999999", "true", "NaN", "__proto__", "A1", "A1:XFD1048576", "null", "é"];

/** Damage to the XML of any part, still a zip file without a fault. */
export const XML_MUTATIONS: readonly Mutation[] = [
  onPart(
    "xml/dropTag",
    (form) => form.xml,
    (text, random) => replaceOne(text, TAG, random, () => ""),
  ),
  onPart(
    "xml/doubleTag",
    (form) => form.xml,
    (text, random) => replaceOne(text, TAG, random, (tag) => tag + tag),
  ),
  onPart(
    "xml/dropElement",
    (form) => form.xml,
    (text, random) => replaceOne(text, /<(\w+)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g, random, () => ""),
  ),
  onPart(
    "xml/doubleElement",
    (form) => form.xml,
    (text, random) => replaceOne(text, /<(\w+)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g, random, (element) => element + element),
  ),
  onPart(
    "xml/dropAttribute",
    (form) => form.xml,
    (text, random) => replaceOne(text, ATTRIBUTE, random, () => ""),
  ),
  onPart(
    "xml/doubleAttribute",
    (form) => form.xml,
    (text, random) => replaceOne(text, ATTRIBUTE, random, (attribute) => attribute + attribute),
  ),
  onPart(
    "xml/attributeValue",
    (form) => form.xml,
    (text, random) =>
      replaceOne(text, ATTRIBUTE, random, (attribute) => attribute.replace(/"[^"]*"/, `"${random.pick(VALUES)}"`)),
  ),
  onPart(
    "xml/cutOff",
    (form) => form.xml,
    (text, random) => text.slice(0, random.integer(0, text.length)),
  ),
  onPart(
    "xml/junk",
    (form) => form.xml,
    (text, random) => {
      const at = random.integer(0, text.length);
      return text.slice(0, at) + random.pick(JUNK) + text.slice(at);
    },
  ),
  onPart(
    "xml/entity",
    (form) => form.xml,
    (text) => text.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a "b">]>'),
  ),
  onPart(
    "xml/prefix",
    (form) => form.sheets,
    (text) => text.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x="),
  ),
  onPart(
    "xml/encoding",
    (form) => form.xml,
    (text, random) =>
      text.replace(/encoding="[^"]*"/i, `encoding="${random.pick(["GBK", "UTF-16", "latin1", "nonsense", ""])}"`),
  ),
];
