import pc from "picocolors";

/** Colours for what a person reads on a terminal; plain text elsewhere and where `NO_COLOR` is set. */
export const colors = pc.createColors(wantsColor());

function wantsColor(): boolean {
  const { env, argv, stdout } = process;
  if ((env.NO_COLOR ?? "") !== "" || argv.includes("--no-color") || env.TERM === "dumb")
    return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stdout.isTTY === true;
}
