import { z } from "zod";
import { asText, HOSTILE_VALUES, plain, someValues, TOO_MUCH, told, UNSEEN } from "@/tests/hostile/values";

/** What an action answered with; undefined when it led elsewhere or was not found. */
type Act = (args: readonly unknown[]) => Promise<unknown>;

const stateSchema = z.object({
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  errors: z.record(z.string(), z.string()),
  message: z.string().optional(),
  notices: z.record(z.string(), z.string()).optional(),
});

/** Nobody types these: the page knows them, and shows its own again. And what is secret is never shown again. */
const NOT_SHOWN =
  /^(code|token|password|currentPassword|newPassword|id|number|version|seen|step|intent|adjustmentId|organization|subjectId|entries\.[^.]+\.isAdvanced)$/;

/** Sends what no page would send in the fields of a form that would do its work, and tells what was wrong with the answers. */
export async function strike(act: Act, args: readonly unknown[]): Promise<string[]> {
  const honest = args.find((arg) => arg instanceof FormData);
  if (honest === undefined) return [];
  const names = [...new Set(honest.keys())].filter((name) => typeof honest.get(name) === "string");
  const faults: string[] = [];
  const send = async (changes: Readonly<Record<string, string>>, what: string) => {
    const data = replaced(honest, changes);
    const state = await act(args.map((arg) => (arg === honest ? data : arg)));
    if (state !== undefined) faults.push(...faultsOf(state, changes).map((fault) => `${what}: ${fault}`));
  };
  for (const { kind, value } of HOSTILE_VALUES) {
    const text = asText(value);
    await send(Object.fromEntries(names.map((name) => [name, text])), `${kind} in every field (${told(value)})`);
  }
  for (const [index, name] of names.entries()) {
    for (const { kind, value } of someValues(index)) {
      const unseen = Object.entries(UNSEEN).filter(([field]) => names.includes(field) && field !== name);
      await send({ ...Object.fromEntries(unseen), [name]: asText(value) }, `${kind} in ${name} (${told(value)})`);
    }
  }
  return faults;
}

function replaced(honest: FormData, changes: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of honest) if (changes[name] === undefined) data.append(name, value);
  for (const [name, value] of Object.entries(changes)) data.append(name, value);
  return data;
}

function faultsOf(answered: unknown, changes: Readonly<Record<string, string>>): readonly string[] {
  const read = stateSchema.safeParse(answered);
  if (!read.success) return ["no state of a form"];
  const { values, errors, message = "", notices = {} } = read.data;
  const says = [message, ...Object.values(errors), ...Object.values(notices)].join("").trim() !== "";
  const faults = says ? [] : ["says nothing"];
  if (Object.values(changes).join("").length > TOO_MUCH) return faults;
  for (const [name, text] of Object.entries(changes)) {
    if (NOT_SHOWN.test(name)) continue;
    const shown = [values[name] ?? ""].flat().join(" ");
    if (plain(text) !== "" && plain(shown) !== plain(text)) faults.push(`lost ${name}, shown ${told(shown)}`);
  }
  return faults;
}
