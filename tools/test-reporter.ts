import {
  DefaultReporter,
  type SerializedError,
  type TestModule,
  type TestRunEndReason,
  type Vitest,
} from "vitest/node";

/** Prints failures in full, nothing for what passes, and ends the run with `N passed, N failed` on a line of its own. */
export class LastLineReporter extends DefaultReporter {
  constructor() {
    super({ summary: false });
  }

  override onInit(vitest: Vitest): void {
    this.ctx = vitest;
    this.start = performance.now();
  }

  override onTestRunStart(): void {}

  override onTestModuleEnd(): void {}

  override onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const broken = modules.filter((module) => module.state() === "failed");
    if (broken.length > 0 || unhandled.length > 0) super.onTestRunEnd(modules, unhandled, reason);
    const count = tally(modules);
    process.stdout.write(`${count.passed} passed, ${count.failed + unhandled.length} failed\n`);
  }
}

/** Counts tests; a file that cannot be loaded counts as one failure. */
function tally(modules: readonly TestModule[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const state = test.result().state;
      if (state === "passed") passed += 1;
      if (state === "failed") failed += 1;
    }
  }
  return { passed, failed };
}
