import { fileURLToPath } from "node:url";
import { CannotScaffold, kindsIn, scaffold } from "./scaffold.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const templates = fileURLToPath(new URL("../../new/templates/", import.meta.url));
const [kind, id, group] = process.argv.slice(2);

if (kind === undefined || id === undefined) {
  process.stderr.write(`npm run new <${kindsIn(templates).join("|")}> <id> [folder]\n`);
  process.exitCode = 2;
} else {
  make(kind, id);
}

function make(wantedKind: string, wantedId: string): void {
  try {
    const written = scaffold(templates, root, { kind: wantedKind, id: wantedId, group });
    process.stdout.write(`${written.join("\n")}\nFill in every TODO, then: npm run generate && npm run check\n`);
  } catch (error) {
    if (!(error instanceof CannotScaffold)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
