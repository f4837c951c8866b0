import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { beforeAll, expect, it } from "vitest";
import { folderWith } from "../testing/folders.ts";
import { versionIn, versionText } from "../testing/versions.ts";
import { openDocument } from "./folder-store.ts";

const KILLS = Number(process.env["SEKISHO_KILLS"] ?? 1000);
/** Folders that are written to at the same time, one process each. */
const LANES = 2;
const FILES = ["a.yaml", "b.yaml", "own.yaml"];
let writer = "";

beforeAll(async () => {
  // one file without what the store does not use: a process has to start a thousand times
  const bundle = await rolldown({
    input: fileURLToPath(new URL("../testing/endless-writer.ts", import.meta.url)),
    platform: "node",
    resolve: { conditionNames: ["source", "node", "import"] },
  });
  writer = join(mkdtempSync(join(tmpdir(), "sekisho-")), "writer.mjs");
  await bundle.write({ file: writer, format: "esm" });
});

/** Lets a process write for a while and ends it without warning. Gives the last version that it said it had written. */
function killed(folder: string, afterMilliseconds: number): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [writer, folder], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      if (said === "") setTimeout(() => child.kill("SIGKILL"), afterMilliseconds);
      said += text.toString();
    });
    child.on("close", () => done(said));
  });
}

/** What a lane saw: how many writes there were, and how often a process died between two files of one write. */
interface Outcome {
  readonly writes: number;
  readonly unfinished: number;
}

async function lane(seed: number): Promise<Outcome> {
  const folder = folderWith(Object.fromEntries(FILES.map((path) => [path, versionText(0)])));
  let random = seed;
  let version = 0;
  let unfinished = 0;
  let waited = 0;
  for (let kills = 0; kills < KILLS / LANES; kills += 1) {
    random = (random * 1103515245 + 12345) % 2147483648;
    const pace = Math.min(60, Math.max(2, waited / (version + 1))); // milliseconds that a write takes here
    const wait = (random / 2147483648) * 3 * pace;
    waited += wait;
    const said = (await killed(folder, wait)).trim().split("\n").slice(1);
    expect(said.filter((line) => line.startsWith("refused"))).toEqual([]);
    // every file is whole, before anybody has put anything in order
    const raw = FILES.map((path) => versionIn(readFileSync(join(folder, path), "utf8")));
    expect(raw.some(Number.isNaN)).toBe(false);
    if (raw[0] !== raw[1]) unfinished += 1;
    const [a = Number.NaN, b, own = Number.NaN] = openDocument(folder)
      .read()
      .files.map((file) => versionIn(Buffer.from(file.bytes).toString()));
    const promised = Number(said.filter((line) => /^\d+$/.test(line)).at(-1) ?? version);
    expect({ a, isTogether: a === b, isKept: a >= promised, isOwn: own === a || own === a - 1 }).toEqual({
      a,
      isTogether: true,
      isKept: true,
      isOwn: true,
    });
    version = a;
  }
  return { writes: version, unfinished };
}

it(`is whole each time of ${KILLS} that the writing process is killed`, { timeout: 900_000 }, async () => {
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, index) => lane(4711 + index)));
  const writes = lanes.reduce((sum, one) => sum + one.writes, 0);
  const unfinished = lanes.reduce((sum, one) => sum + one.unfinished, 0);
  expect(writes).toBeGreaterThan(KILLS / 10); // most were killed in the middle of work, not before it
  expect(unfinished).toBeGreaterThan(KILLS >= 1000 ? 0 : -1); // and some between two files of one write
});
