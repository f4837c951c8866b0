import ts from "typescript";
import { allowedAssertions } from "./allowed-assertions.ts";
import { nodes, offenceAt, type Guard, type Source } from "./source.ts";

/** Type assertions in a source, `as const` and `satisfies` not counted. */
export function assertionsIn(source: Source): readonly ts.Node[] {
  return [...nodes(source.tree)].filter(
    (node) => (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) || ts.isTypeAssertionExpression(node),
  );
}

/** Parse at the edge once, then trust the type. */
export const assertions: Guard = {
  name: "assertions",
  advice:
    "Let zod or a type guard prove the type. If the type system cannot see it, say why in tools/guards/allowed-assertions.ts.",
  covers: (path) => !path.endsWith(".test.ts") && !path.includes("/src/testing/"),
  offences: (source) => {
    const found = assertionsIn(source);
    const allowed = allowedAssertions[source.path]?.count ?? 0;
    if (found.length <= allowed) return [];
    return found.map((node) =>
      offenceAt(
        source,
        node,
        `${node.getText(source.tree).replaceAll(/\s+/g, " ").slice(0, 60)} (${allowed} allowed here)`,
      ),
    );
  },
};
