import { defineReporter } from "../define-reporter.js";

/** Everything, for programs: `{ version, files: [...], summary }`. Clean files are counted only. */
export const reporter = defineReporter({
  id: "json",
  summary: "everything, for programs",
  begin: ({ version }) => {
    let before = `{"version":${JSON.stringify(version)},"files":[`;
    return {
      file: (file) => {
        if (file.findings.length + file.suppressed.length + file.problems.length === 0) return "";
        const text = `${before}\n${JSON.stringify(file)}`;
        before = ",";
        return text;
      },
      end: (summary) =>
        `${before === "," ? "\n" : before}],"summary":${JSON.stringify(summary)}}\n`,
    };
  },
});
