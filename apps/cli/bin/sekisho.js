#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
if (!existsSync(main)) {
  const { setup } = await import("../../../tools/setup.mjs");
  setup({ quiet: true });
}
await import(main.href);
