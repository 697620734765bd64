import ts from "typescript";

/** The members that `load("a,b/c")` names; nothing for any other call. */
export function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { expression, arguments: args } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const receiver = checker.getTypeAtLocation(expression.expression);
  return args.flatMap((argument) =>
    textsOf(argument, checker).flatMap((text) => {
      return text.split(",").flatMap((path) => membersOn(receiver, path.trim(), checker));
    }),
  );
}

/** The texts that an argument can be: one, or the elements of a list. */
function textsOf(argument: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((element) => textsOf(element, checker));
  const type = checker.getTypeAtLocation(argument);
  if (type.isStringLiteral()) return [type.value];
  const parts = type.isUnion() ? type.types : [];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

/** `format/fill/color` on a range: format, fill and color; on a collection the path goes on at its items. */
function membersOn(start: ts.Type, path: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const members: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split("/")) {
    const member = type.getProperty(name) ?? itemType(type, checker)?.getProperty(name);
    if (member === undefined) throw new Error(`load("${path}"): there is no ${name}`);
    members.push(member);
    type = checker.getTypeOfSymbol(member);
    if (name === "items") type = type.getNumberIndexType() ?? type;
  }
  return members;
}

function itemType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const items = type.getProperty("items");
  return items === undefined ? undefined : checker.getTypeOfSymbol(items).getNumberIndexType();
}
