import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNode, runNpm, script } from "./run.mjs";

const lock = join(root, "package-lock.json");
const installed = join(root, "node_modules/.package-lock.json");
const marker = join(root, "node_modules/.sekisho-lock");
const packBuilder = join(root, "packages/knowledge/dist/build-pack.js");

/**
 * Brings a checkout into a state that runs: dependencies as locked, sources compiled, knowledge pack built.
 * Does only what is missing or out of date. Throws with the output of the step that failed.
 */
export function setup({ quiet = false } = {}) {
  const say = quiet ? () => {} : (line) => process.stderr.write(`${line}\n`);
  install(say);
  build();
  buildPack();
  bundle();
}

/** Installs the locked dependencies when they are missing or older than the lock file. */
export function install(say = () => {}) {
  if (isInstalled()) return;
  say("Installing dependencies (once, about half a minute) …");
  must(runNpm(["ci", "--no-progress", "--loglevel=error"]), "npm ci");
  writeFileSync(marker, lockHash());
}

/** Compiles what changed since the last build, tools included. */
export function build() {
  must(runNode([script("typescript/bin/tsc"), "-b", "tsconfig.build.json", "tools", "bench"]), "tsc -b");
}

/** Puts the command into a few files, if anything was compiled since the last time. */
export function bundle() {
  const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const compiled = [
    "apps/cli",
    "packages/core",
    "packages/knowledge",
    "packages/render",
    "packages/store",
    "packages/words",
  ];
  const newest = Math.max(...compiled.map((one) => changed(`${one}/dist/src.tsbuildinfo`)));
  if (changed("apps/cli/dist/bundle/main.js") < newest) must(runNode(["tools/bundle.mjs"]), "bundle of the command");
}

/** Builds the knowledge pack, if the knowledge package offers its builder. */
export function buildPack() {
  if (existsSync(packBuilder)) must(runNode([packBuilder]), "knowledge pack");
}

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(marker) && readFileSync(marker, "utf8") === lockHash()) return true;
  if (statSync(installed).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(marker, lockHash());
  return true;
}

function lockHash() {
  return createHash("sha256").update(readFileSync(lock)).digest("hex");
}

function must(result, name) {
  if (!result.ok) throw new Error(`${name} failed:\n${result.output}`);
}

if (process.argv[2] === "--build") {
  try {
    setup();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
