#!/usr/bin/env node
import { existsSync, statSync } from "node:fs";

const at = (path) => new URL(path, import.meta.url);
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const main = at("../dist/main.js");
const bundle = at("../dist/bundle/main.js");
if (!existsSync(main)) {
  const { setup } = await import("../../../tools/setup.mjs");
  setup({ quiet: true });
}
// Everything in a few files starts three times as fast; after a compilation it is out of date until `npm run build`.
const parts = [
  "../",
  "../../../packages/core/",
  "../../../packages/knowledge/",
  "../../../packages/render/",
  "../../../packages/store/",
  "../../../packages/words/",
];
const bundled = changed(bundle);
await import(
  (parts.every((part) => changed(at(`${part}dist/src.tsbuildinfo`)) <= bundled) && bundled > 0 ? bundle : main).href
);
