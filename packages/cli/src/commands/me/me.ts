import { settingsPath } from "../../coach/data-path.js";
import { inSession } from "../../coach/session.js";
import { PRESET_NAMES, parseSettings, type Settings, writeSettings } from "../../coach/settings.js";
import { printJson, printLines } from "../../terminal/print.js";
import { askChoice, askText } from "../../terminal/prompts.js";
import { columns } from "../../terminal/table.js";
import type { flags as specs } from "./command.js";

/** Shows and sets what the coach knows of you. */
export const me = inSession<typeof specs>("reads", async (session, { flags }) => {
  const { terminal, path } = session;
  const given = {
    ...(flags.name === undefined ? {} : { name: flags.name }),
    ...(flags.role === undefined ? {} : { role: flags.role }),
    ...(flags.email === undefined ? {} : { email: flags.email }),
    ...(flags.zone === undefined ? {} : { zone: flags.zone }),
    ...(flags.preset === undefined ? {} : { preset: flags.preset }),
  };
  const isSet = Object.keys(given).length > 0;
  const asks = !isSet && session.mayAsk;
  const settings = asks
    ? await ask(session.settings, session.zone)
    : parseSettings({ ...session.settings, ...given }, "description of you");
  if (isSet || asks) await writeSettings(settingsPath(path), settings);
  if (flags.json) printJson(terminal, { ...settings, data: path });
  else {
    const rows = [
      ["name", settings.name ?? "not said yet: coffeechat me --name …"],
      ["who you are", settings.role ?? "not said yet: coffeechat me --role …"],
      ...(settings.email === undefined ? [] : [["e-mail", settings.email]]),
      ["time zone", settings.zone ?? `${session.zone}, as this machine has it`],
      ["manners", settings.preset ?? "recommended"],
      ["contacts in", path],
    ];
    printLines(terminal, columns(rows, terminal.width));
  }
  return 0;
});

async function ask(known: Settings, zone: string): Promise<Settings> {
  const initial = (value: string | undefined) => (value === undefined ? {} : { initial: value });
  const name = await askText({ message: "Your name, as you sign", ...initial(known.name) });
  const role = await askText({
    message: "Who you are, to follow \u201cI'm\u201d",
    example: "second-year nursing student at Lakeside",
    ...initial(known.role),
  });
  const here = await askText({ message: "Your time zone", initial: known.zone ?? zone });
  const preset = await askChoice(
    "Whose manners to keep?",
    PRESET_NAMES.map((value) => ({
      value,
      label: value,
      ...(value === known.preset ? { hint: "now" } : {}),
    })),
  );
  return parseSettings({ ...known, name, role, zone: here, preset }, "description of you");
}
