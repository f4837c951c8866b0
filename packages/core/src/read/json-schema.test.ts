import { describe, expect, it } from "vitest";
import { tinyKnowledge } from "../testing/knowledge.ts";
import { documentSchema } from "./json-schema.ts";

describe("the schema for editors", () => {
  const text = JSON.stringify(documentSchema(tinyKnowledge));

  it("offers the words of the knowledge base", () => {
    expect(text).toContain('"class":{"enum":["endpoint","microcontroller","system"]}');
    expect(text).toContain('{"enum":["ble-just-works","none","unknown"]}');
    expect(text).toContain('{"enum":["device","fleet"]}');
  });

  it("offers the properties of a class under that class", () => {
    expect(text).toContain('{"properties":{"class":{"not":{"const":"microcontroller"}}}}');
    expect(text).toContain('"image_proof"');
  });
});
