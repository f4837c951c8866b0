import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const core = fileURLToPath(new URL("../../packages/core/", import.meta.url));

test.each([
  ["an enum", "export enum Level { High }", 1294],
  ["a parameter property", "export class A { constructor(readonly b: number) {} }", 1294],
  ["the network", "export const a = fetch;", 2304],
  ["the console", "export const a = console;", 2584],
  ["the process", "export const a = process;", 2591],
  ["a timer", "export const a = setTimeout;", 2304],
  ["the document", "export const a = document;", 2584],
  ["a hole in a list", "export const a: string = ['x'][0];", 2322],
  ["undefined for an absent key", "export const a: { b?: string } = { b: undefined };", 2375],
])("core does not compile with %s", (_, text, code) => {
  expect(errorsOf(text)).toContain(code);
});

test("core compiles without any of it", () => {
  expect(errorsOf("export const a: string | undefined = ['x'][0];")).toEqual([]);
});

const config = ts.getParsedCommandLineOfConfigFile(
  `${core}tsconfig.json`,
  { noEmit: true, composite: false },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => {},
  },
);
const libraries = new Map<string, ts.SourceFile | undefined>();

function errorsOf(text: string): readonly number[] {
  const path = `${core}src/planted.ts`;
  const { incremental: _, composite: __, tsBuildInfoFile: ___, ...options } = config!.options;
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([path], options, {
    ...host,
    fileExists: (name) => name === path || host.fileExists(name),
    readFile: (name) => (name === path ? text : host.readFile(name)),
    getSourceFile: (name, version) => {
      if (name === path) return ts.createSourceFile(name, text, version, true);
      if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, version));
      return libraries.get(name);
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ code }) => code);
}
