import { vi } from "vitest";
vi.mock("./sum.ts"); // planted
vi.doMock("./sum.ts"); // planted
export const listener = vi.fn();
