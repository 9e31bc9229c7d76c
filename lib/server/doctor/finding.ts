/** What was looked at, and what was found: in order, worth a look, or wrong, with what to do. */
export type Finding = {
  readonly state: "good" | "look" | "wrong";
  readonly about: string;
  readonly sentence: string;
};

export const good = (about: string, sentence: string): Finding => ({ state: "good", about, sentence });
export const look = (about: string, sentence: string): Finding => ({ state: "look", about, sentence });
export const wrong = (about: string, sentence: string): Finding => ({ state: "wrong", about, sentence });

/** The code of a fault of network or system, never its message: that may hold an address or a password. */
export function codeOf(error: unknown): string {
  const code: unknown = Object(error).code;
  return typeof code === "string" && code !== "" ? code : String(Object(error).name ?? "ERROR");
}
