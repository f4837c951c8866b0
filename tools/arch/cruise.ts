import { cruise, type ICruiseResult } from "dependency-cruiser";
import { rules } from "./rules.ts";

/** Cruises a tree that has `packages/` and `apps/` folders, the real one or a planted one, with every rule. */
export async function cruiseTree(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    [...folders],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: [...rules] },
      tsPreCompilationDeps: true,
      detectProcessBuiltinModuleCalls: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "^(packages|apps)/[^/]+/(dist|node_modules)/" },
    },
    {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "types", "default"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
    },
  );
  if (typeof output === "string") throw new TypeError("dependency-cruiser answered with text, not with a result");
  return output;
}
