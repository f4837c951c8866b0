import ts from "typescript";
import { nodes, offenceAt, type Guard } from "./source.ts";

const testers = new Set(["test", "it", "describe", "suite", "bench"]);
const isTest = (path: string): boolean => path.endsWith(".test.ts");

/** A test that is skipped or alone hides the others. */
export const focusedTests: Guard = {
  name: "focused-tests",
  advice: "Run one test with `npx vitest run -t <name>`; delete what no longer holds instead of skipping it.",
  covers: isTest,
  offences: (source) =>
    [...nodes(source.tree)]
      .filter(ts.isPropertyAccessExpression)
      .filter((node) => /^(only|skip|todo|skipIf|fails)$/.test(node.name.text) && testers.has(rootName(node)))
      .map((node) => offenceAt(source, node, node.getText(source.tree))),
};

/** Own code is never mocked: its functions take values. Files share one module cache, so a mock would leak as well. */
export const moduleMocks: Guard = {
  name: "module-mocks",
  advice: "Hand the collaborator in as an argument, or build the value with the small model builder.",
  covers: isTest,
  offences: (source) =>
    [...nodes(source.tree)]
      .filter(ts.isPropertyAccessExpression)
      .filter((node) => rootName(node) === "vi" && /^(mock|doMock|unmock|importMock|hoisted)$/.test(node.name.text))
      .map((node) => offenceAt(source, node, node.getText(source.tree))),
};

function rootName(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootName(node.expression);
  return ts.isIdentifier(node) ? node.text : "";
}
