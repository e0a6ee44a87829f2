import { expect, it } from "vitest";
import { readThings } from "./kinds.js";

it("tells another thing of a kind from one that the notes hold", () => {
  const standing = readThings(["aunt", "cheese", "oct"]);
  expect(standing("aunt")).toBe("fine");
  expect(standing("uncle")).toBe("contradicted");
  expect(standing("butter")).toBe("exchanged");
  expect(standing("february")).toBe("contradicted");
  expect(standing("violin")).toBe("alone");
  expect(standing("idea")).toBe("fine");
});

it("lets wider words of the notes stand for a relative", () => {
  expect(readThings(["parents"])("mother")).toBe("fine");
});
