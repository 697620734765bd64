import ts from "typescript";
import { loadedMembers } from "./loadedMembers";

/** A member of Microsoft's library that some code names. */
export interface OfficeCall {
  /** `Excel` or `Office`. */
  readonly library: string;
  /** `Range.values`, `Context.displayLanguage`; a function of the library itself stands alone. */
  readonly member: string;
  /** Where, for the one who has to mend it. */
  readonly file: string;
}

/**
 * Every member of the namespaces Excel and Office that the files name: by a dot, in a destructuring, or as a text given
 * to `load`. Types decide, so that a variable of any name counts.
 */
export function officeCalls(program: ts.Program, files: readonly string[]): readonly OfficeCall[] {
  const checker = program.getTypeChecker();
  const calls: OfficeCall[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is no part of the program`);
    const visit = (node: ts.Node): void => {
      for (const symbol of namedMembers(node, checker)) {
        const call = callOf(symbol, file);
        if (call !== null) calls.push(call);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return calls;
}

function namedMembers(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return [];
    return present(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  return ts.isCallExpression(node) ? loadedMembers(node, checker) : [];
}

function present(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol === undefined ? [] : [symbol];
}

/** Members of classes, of Office's interfaces, and functions; what only describes data is no call. */
function callOf(symbol: ts.Symbol, file: string): OfficeCall | null {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined || !isOfficeTypes(declaration.getSourceFile())) return null;
  const owner = declaration.parent;
  const library = libraryOf(declaration);
  if (library === null) return null;
  if (ts.isFunctionDeclaration(declaration)) return { library, member: symbol.name, file };
  if (ts.isClassDeclaration(owner) || (ts.isInterfaceDeclaration(owner) && library === "Office")) {
    return { library, member: `${owner.name?.text ?? ""}.${symbol.name}`, file };
  }
  return null;
}

function isOfficeTypes(source: ts.SourceFile): boolean {
  return source.fileName.includes("/@types/office-js/");
}

/** The outermost namespace around a declaration. */
function libraryOf(node: ts.Node): string | null {
  let outermost: string | null = null;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at)) outermost = at.name.text;
  }
  return outermost === "Excel" || outermost === "Office" ? outermost : null;
}
