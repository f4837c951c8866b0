import { rolldown } from "rolldown";
import { fileURLToPath } from "node:url";

/**
 * Puts the command and all it imports into a few files. Opening some five hundred small modules takes longer than
 * assessing a product; see docs/performance.md. Not minified: a fault report has to name functions.
 */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = await rolldown({ input: at("../apps/cli/dist/main.js"), platform: "node", logLevel: "warn" });
await built.write({ dir: at("../apps/cli/dist/bundle/"), format: "esm", cleanDir: true });
await built.close();
