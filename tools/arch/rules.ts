import type { IForbiddenRuleType } from "dependency-cruiser";
import { coreFolders, coreLibraries, licences, purePackages, workspaces } from "./dag.ts";

const sources = "^(packages|apps)/[^/]+/src/";
const tests = "(\\.test\\.ts$|/src/testing/)";

/** The walls of the house. A comment is the advice to whoever broke the rule: where the code should go instead. */
export const rules: readonly IForbiddenRuleType[] = [
  ...Object.entries(workspaces).map(([workspace, allowed]) => workspaceRule(workspace, allowed)),
  ...coreFolders.slice(0, -1).map((folder, index) => coreFolderRule(folder, coreFolders.slice(index + 1))),
  {
    name: "core-root-files",
    comment:
      "problem.ts is the floor of core: it imports no folder. Move what needs the model into packages/core/src/model/.",
    severity: "error",
    from: { path: "^packages/core/src/problem\\.ts$" },
    to: { path: "^packages/core/src/[^/]+/" },
  },
  {
    name: "core-vetted-libraries",
    comment:
      "Core imports only the libraries in tools/arch/dag.ts. Put the adapter for another library into a package of its own, behind a port, or write an ADR in docs/adr/.",
    severity: "error",
    from: { path: "^packages/core/src/", pathNot: tests },
    to: {
      path: "(^|/)node_modules/",
      pathNot: `(^|/)node_modules/(${coreLibraries.map((name) => name.replace("/", "\\/")).join("|")})/`,
    },
  },
  {
    name: "pure-packages-no-node",
    comment:
      "Core, words and render run in a browser. Read files and the world in apps/cli/src/ and hand the result in as an argument.",
    severity: "error",
    from: { path: `^(${purePackages.join("|")})/src/`, pathNot: tests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "index-only",
    comment:
      "Another workspace is reached through its index: import @sekisho/<name>, and export from its src/index.ts what others need.",
    severity: "error",
    from: { path: "^((?:packages|apps)/[^/]+)/" },
    to: { path: "^(packages|apps)/[^/]+/", pathNot: ["^$1/", "^(packages|apps)/[^/]+/(src|dist)/(testing/)?index\\."] },
  },
  {
    name: "no-cycles",
    comment:
      "Two files that need each other are one concept or hide a third: move the shared part into a file that both import.",
    severity: "error",
    from: { path: sources },
    to: { circular: true },
  },
  {
    name: "not-to-test",
    comment:
      "Only tests import tests and src/testing/. Move what the product needs as well out of the test into a source file beside it.",
    severity: "error",
    from: { path: sources, pathNot: tests },
    to: { path: tests },
  },
  {
    name: "render-stays-in-its-folder",
    comment:
      "Renderers do not know each other. What two of them need belongs to packages/render/src/shared/ or into the report model of core.",
    severity: "error",
    from: { path: "^packages/render/src/([^/]+)/" },
    to: { path: "^packages/render/src/[^/]+/", pathNot: "^packages/render/src/($1|shared|testing)/" },
  },
  {
    name: "data-is-not-imported",
    comment:
      "Records and other data are read by packages/knowledge and handed in as a value, never imported: bundles would carry them.",
    severity: "error",
    from: { path: sources },
    to: { path: "\\.(ya?ml|json)$", pathNot: "(^|/)node_modules/" },
  },
  {
    name: "declared-libraries",
    comment:
      "A source imports only what the package.json of its own workspace lists under dependencies: add it there, or move the code.",
    severity: "error",
    from: { path: sources, pathNot: tests },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"] },
  },
  {
    name: "vetted-licences",
    comment:
      "This licence is not on the list in tools/arch/dag.ts. Take another library, or add the licence with a decision record in docs/adr/.",
    severity: "error",
    from: { path: sources },
    to: { licenseNot: `^(${licences.join("|").replaceAll(".", "\\.")})$`, dependencyTypes: ["npm", "npm-no-pkg"] },
  },
  {
    name: "resolvable",
    comment:
      "The import leads nowhere, so no other rule can judge it. Correct the path or add the dependency to the package.json beside src/.",
    severity: "error",
    from: { path: sources },
    to: { couldNotResolve: true },
  },
];

function workspaceRule(workspace: string, allowed: readonly string[]): IForbiddenRuleType {
  const reach = allowed.length > 0 ? `only ${allowed.join(", ")}` : "no other workspace";
  return {
    name: "workspace-dag",
    comment: `${workspace} may import ${reach} (tools/arch/dag.ts). Move the code to the workspace that may, or hand in a value.`,
    severity: "error",
    from: { path: `^${workspace}/` },
    to: { path: "^(packages|apps)/", pathNot: `^(${[workspace, ...allowed].join("|")})/` },
  };
}

function coreFolderRule(folder: string, later: readonly string[]): IForbiddenRuleType {
  return {
    name: "core-folder-walls",
    comment: `core/src/${folder} comes before ${later.join(", ")} in the pipeline. Move the code to the later folder, or what both need to ${folder} or before.`,
    severity: "error",
    from: { path: `^packages/core/src/${folder}/`, pathNot: tests },
    to: { path: `^packages/core/src/(${later.join("|")})/` },
  };
}
