/** Text in colours and weights. Where colours are off, each gives its text back as it is. */
export type Colors = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

/** All colours, on or off. Ten lines of our own: no command waits for a package to be found and read. */
export function createColors(isOn: boolean): Colors {
  const paint = (name: keyof typeof CODES) => (text: string) => {
    if (!isOn) return text;
    const [on, off] = CODES[name].map((code) => `\u001b[${code}m`);
    // What ends inside takes the outer colour with it: it begins again there.
    return `${on}${text.replaceAll(`${off}`, `${off}${on}`)}${off}`;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    underline: paint("underline"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    blue: paint("blue"),
    magenta: paint("magenta"),
    cyan: paint("cyan"),
  };
}

/** Colours for what a person reads on a terminal; plain text elsewhere and where `NO_COLOR` is set. */
export const colors = createColors(wantsColor());

function wantsColor(): boolean {
  const { env, argv, stdout } = process;
  if ((env.NO_COLOR ?? "") !== "" || argv.includes("--no-color") || env.TERM === "dumb")
    return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stdout.isTTY === true;
}
