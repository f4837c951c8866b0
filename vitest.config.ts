import { defineConfig } from "vitest/config";
import { LastLineReporter } from "./tools/test-reporter.ts";

const slow = "**/*.slow.test.ts";
const everything = process.env["SEKISHO_TESTS"] === "all";

export default defineConfig({
  resolve: { conditions: ["source", "node", "import", "module", "default"] },
  ssr: { resolve: { conditions: ["source", "node", "import", "module", "default"] } },
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "tools/**/*.test.ts", "bench/*.test.ts"],
    exclude: [
      "**/node_modules/**",
      "**/dist/**",
      "tools/arch/violations/**",
      "tools/guards/planted/**",
      "tools/lint/planted/**",
      "tools/new/templates/**",
      ...(everything ? [] : [slow]),
    ],
    environment: "node",
    pool: "threads",
    isolate: false,
    testTimeout: everything ? 120_000 : 20_000,
    hookTimeout: 120_000,
    reporters: [new LastLineReporter()],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts", "apps/*/src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
