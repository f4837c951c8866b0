import ts from "typescript";
import { nodes, offenceAt, type Guard } from "./source.ts";

const bannedCalls = new Set(["Date.now", "Math.random", "Reflect.construct"]);
const bannedNames = new Set(["Intl", "performance", "crypto", "globalThis"]);
const bannedMembers =
  /^(toLocale\w*|localeCompare|getTimezoneOffset|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|to(Date|Time)String)$/;

/** Same input, same bytes: no clock, no chance, no locale and no time zone in core. */
export const pureCore: Guard = {
  name: "pure-core",
  advice:
    "Take now, seeds and ids as arguments, dates in UTC, order by code units; words and formats belong to packages/words.",
  covers: (path) => path.startsWith("packages/core/src/") && !path.endsWith(".test.ts"),
  offences: (source) =>
    [...nodes(source.tree)].flatMap((node) => {
      const what = impurity(node);
      return what === undefined ? [] : [offenceAt(source, node, what)];
    }),
};

/** The one file that knows exit codes. */
export const onlyMainExits: Guard = {
  name: "only-main-exits",
  advice: "Return a value or throw a typed error; only apps/cli/src/main.ts turns outcomes into exit codes.",
  covers: (path) => /^(packages|apps)\//.test(path) && path !== "apps/cli/src/main.ts",
  offences: (source) =>
    [...nodes(source.tree)]
      .filter(
        (node) => ts.isPropertyAccessExpression(node) && /^(exit|exitCode|abort|reallyExit)$/.test(node.name.text),
      )
      .filter((node) => /^(globalThis\.)?process\./.test(node.getText(source.tree)))
      .map((node) => offenceAt(source, node, node.getText(source.tree))),
};

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return present(node);
  if (ts.isPropertyAccessExpression(node)) return member(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return member(node.expression, node.argumentExpression.text);
  if (ts.isBindingElement(node)) return taken(node, ["Date", "Math"]);
  return ts.isIdentifier(node) && bannedNames.has(node.text) && !isMemberName(node) ? node.text : undefined;
}

function present(node: ts.NewExpression | ts.CallExpression): string | undefined {
  if (!ts.isIdentifier(node.expression) || node.expression.text !== "Date") return undefined;
  if (ts.isCallExpression(node)) return "Date()";
  return (node.arguments?.length ?? 0) === 0 ? "new Date()" : undefined;
}

function member(owner: ts.Expression, name: string): string | undefined {
  const whole = `${owner.getText()}.${name}`;
  return bannedCalls.has(whole) || bannedMembers.test(name) ? whole : undefined;
}

function taken(node: ts.BindingElement, owners: readonly string[]): string | undefined {
  const declaration = node.parent.parent;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  const owner = declaration.initializer.getText();
  return owners.includes(owner)
    ? member(declaration.initializer, (node.propertyName ?? node.name).getText())
    : undefined;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isBindingElement(parent)
  );
}
