import { explainRule } from "@coffeechat/core/etiquette";
import type { Fix, LocatedFinding, SuppressedFinding } from "../../check/located-finding.js";
import { defineReporter } from "../define-reporter.js";

const LEVEL = { error: "error", warning: "warning", suggestion: "note" } as const;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const HOME = "https://coffeechat.dev/";

/** SARIF 2.1.0: code scanning on GitHub and elsewhere, with fixes, suppressions and the rules' help. */
export const reporter = defineReporter({
  id: "sarif",
  summary: "SARIF 2.1.0, for code scanning",
  begin: ({ version }) => {
    const rules = new Map<string, object>();
    const notifications: object[] = [];
    let before = `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"results":[`;
    const result = (path: string, finding: LocatedFinding | SuppressedFinding): string => {
      if (!rules.has(finding.ruleId)) rules.set(finding.ruleId, ruleOf(finding));
      const index = [...rules.keys()].indexOf(finding.ruleId);
      const text = `${before}\n${JSON.stringify(resultOf(path, finding, index))}`;
      before = ",";
      return text;
    };
    return {
      file: ({ path, findings, suppressed, problems }) => {
        for (const { message, line, column } of problems) {
          notifications.push({
            level: "error",
            message: { text: message },
            locations: [location(path, { startLine: line, startColumn: column })],
          });
        }
        return [...findings, ...suppressed].map((finding) => result(path, finding)).join("");
      },
      end: () => {
        const driver = {
          name: "coffeechat",
          version,
          informationUri: HOME,
          rules: [...rules.values()],
        };
        const invocation = {
          executionSuccessful: notifications.length === 0,
          toolExecutionNotifications: notifications,
        };
        const rest = { tool: { driver }, invocations: [invocation], columnKind: "utf16CodeUnits" };
        return `${before === "," ? "" : before}\n],${JSON.stringify(rest).slice(1, -1)}}]}\n`;
      },
    };
  },
});

function ruleOf({ ruleId, docsUrl, source }: LocatedFinding): object {
  const explained = explainedOrNull(ruleId);
  const title = explained?.title ?? ruleId;
  const sources = explained?.sources.map(
    ({ key, title: named, urls }) => `- ${[key, named, ...urls].join(" ")}`,
  );
  return {
    id: ruleId,
    shortDescription: { text: title },
    fullDescription: { text: explained?.why ?? title },
    helpUri: docsUrl,
    help: {
      text: `${title} ${explained?.why ?? ""} Sources: ${source}.`,
      markdown: `**${title}** ${explained?.why ?? ""}\n\n${(sources ?? [`- ${source}`]).join("\n")}`,
    },
  };
}

/** Rules of plugins are explained by themselves alone. */
function explainedOrNull(ruleId: string): ReturnType<typeof explainRule> | null {
  try {
    return explainRule(ruleId);
  } catch {
    return null;
  }
}

function resultOf(
  path: string,
  finding: LocatedFinding | SuppressedFinding,
  ruleIndex: number,
): object {
  const { ruleId, severity, message, fixes, fingerprint, line, column, endLine, endColumn } =
    finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: message },
    locations: [location(path, region)],
    partialFingerprints: { "coffeechatFinding/v1": fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(path, fix)) }),
    ...("suppression" in finding ? { suppressions: [suppressionOf(finding)] } : {}),
  };
}

function suppressionOf({ suppression: { by, reason } }: SuppressedFinding): object {
  return {
    kind: by === "comment" ? "inSource" : "external",
    status: "accepted",
    ...(reason === null ? {} : { justification: reason }),
  };
}

function fixOf(path: string, { message, range: [charOffset, end], text }: Fix): object {
  return {
    description: { text: message },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: [
          {
            deletedRegion: { charOffset, charLength: end - charOffset },
            insertedContent: { text },
          },
        ],
      },
    ],
  };
}

function location(path: string, region: Readonly<Record<string, number>>): object {
  return { physicalLocation: { artifactLocation: artifact(path), region } };
}

function artifact(path: string): object {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
