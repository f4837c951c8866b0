import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A source file: its path below the root of its tree, its text and its syntax. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** One place that breaks a guard; lines count from 1. */
export interface Offence {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** A rule that reads sources one by one. `advice` tells where the code should go instead. */
export interface Guard {
  readonly name: string;
  readonly advice: string;
  readonly covers: (path: string) => boolean;
  readonly offences: (source: Source) => readonly Offence[];
}

const skipped = new Set(["node_modules", "dist", "coverage", "violations", "planted", "templates", "records"]);

/** Reads every TypeScript and JavaScript file below the folders of a tree, planted ones excepted. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) => pathsBelow(root, folder)).map((path) => readSource(root, path));
}

/** Every node of a syntax tree, parents first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** The offence that stands at a node. */
export function offenceAt(source: Source, node: ts.Node, what: string): Offence {
  const line = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;
  return { path: source.path, line, what };
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
}

function pathsBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pathsBelow(root, path);
    return /\.(ts|mts|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}
