import { describe, expect, it } from "vitest";
import { createColors } from "./colors.js";
import { columns, table } from "./table.js";

const { cyan } = createColors(true);

describe("a table", () => {
  it("has its columns below each other, whatever is in them", () => {
    expect(
      columns(
        [
          ["山田", "x"],
          [cyan("Ana"), "y"],
          ["", "z"],
        ],
        80,
      ),
    ).toEqual(["山田  x", `${cyan("Ana")}   y`, "      z"]);
  });

  it("folds what is too wide into lines of its own column", () => {
    expect(
      table(["name", "works as"], [["Ana Ruiz", "nurse in a big hospital"]], 24).map((line) =>
        line.replace("\u001b[2m", "").replace("\u001b[22m", ""),
      ),
    ).toEqual(["name      works as", "Ana Ruiz  nurse in a big", "          hospital"]);
  });

  it("of no rows says so", () => {
    expect(table(["name"], [], 80).join()).toContain("nothing");
  });
});
