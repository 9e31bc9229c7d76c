import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import { APPLY_STEPS, fieldsOfStep } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";
import { wholeAnswers } from "@/tests/factories/answers";
import { askDatabase } from "@/tests/support/e2e-database";
import { FormClient, type Page } from "@/tests/support/form-client";
import { freshAddress } from "./attack";

const run = promisify(execFile);

/** The statuses in which there is a case to try things on. */
export const STATUSES = [
  "SUBMITTED",
  "RETURNED",
  "ACCEPTED",
  "PUBLISHED",
  "CHANGE_SUBMITTED",
  "SUSPENDED",
  "EXPIRED",
  "WITHDRAWN",
] as const;

/** The states in which there is a news item of the desk to try things on. */
export const CONTENT_STATES = ["DRAFT", "IN_REVIEW", "PUBLISHED"] as const;

/** The statuses in which there is an office to try things on, as its municipality. */
export const OFFICE_STATUSES = ["SUBMITTED", "RETURNED", "PUBLISHED", "CLOSED"] as const;

/** The statuses in which there is an entry for the award to try things on, as its company. */
export const ENTRY_STATUSES = ["SUBMITTED", "RETURNED", "ELIGIBLE", "WITHDRAWN"] as const;

const townSchema = z.object({
  session: z.string(),
  organizationId: z.uuid(),
  offices: z.record(z.enum(OFFICE_STATUSES), z.string()),
  /** What is being written: a new office, a correction, a change. */
  drafts: z.record(z.enum(["apply", "correction", "change"]), z.uuid()),
  imports: z.record(z.enum(["STAGED", "APPLIED"]), z.uuid()),
});

const companySchema = z.object({
  session: z.string(),
  entries: z.record(z.enum(ENTRY_STATUSES), z.string()),
  /** What is being written: a correction, another send in the place of the first. */
  drafts: z.record(z.enum(["correction", "change"]), z.uuid()),
});

const preparedSchema = z.object({
  session: z.object({ name: z.string(), value: z.string() }),
  officer: z.object({ email: z.string(), password: z.string(), totpSecret: z.string() }),
  newcomer: z.object({ email: z.string(), password: z.string() }),
  colleagueId: z.string(),
  changeId: z.string(),
  mailId: z.string(),
  cases: z.record(z.enum(STATUSES), z.string()),
  town: townSchema,
  company: companySchema,
  contents: z.record(z.enum(CONTENT_STATES), z.uuid()),
});

export type Prepared = z.output<typeof preparedSchema>;

/** People and cases of the hostile tests alone, made by the real commands; once more where the machine was too slow. */
export async function prepare(triesLeft = 3): Promise<Prepared> {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  try {
    const { stdout } = await run(process.execPath, [...options, "tests/hostile/prepare.ts"], {
      env: { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR ?? ".data/e2e", APP_ENV: "demo", LOG_LEVEL: "silent" },
    });
    return preparedSchema.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
  } catch (error) {
    if (triesLeft === 0) throw error;
    return prepare(triesLeft - 1);
  }
}

export function visitor(origin: string): FormClient {
  return new FormClient(origin, freshAddress());
}

/** An officer with every duty. */
export function officer(origin: string, { session }: Prepared): FormClient {
  const client = visitor(origin);
  client.hold(session.name, session.value);
  return client;
}

/** The owner of a municipality. */
export function townsperson(origin: string, { session, town }: Prepared): FormClient {
  const client = visitor(origin);
  client.hold(session.name, town.session);
  return client;
}

/** The owner of a company that has sent entries for the award. */
export function entrant(origin: string, { session, company }: Prepared): FormClient {
  const client = visitor(origin);
  client.hold(session.name, company.session);
  return client;
}

/** Somebody in the middle of an application, at its last page. */
export async function applicant(origin: string): Promise<{ readonly client: FormClient; readonly check: Page }> {
  const client = visitor(origin);
  let page = await client.press(await client.open(routes.applyStart()), "はじめる");
  for (const step of APPLY_STEPS) {
    const values = fieldsOfStep(step).flatMap(({ name }) => {
      const answer = wholeAnswers[name];
      return answer === undefined ? [] : [[name, answer] as const];
    });
    page = await client.press(page, "保存して次へ", Object.fromEntries(values));
  }
  return { client, check: page };
}

/** The contact of a case, who has proved the mailbox. */
export async function declarer(origin: string, number: string): Promise<FormClient> {
  const client = visitor(origin);
  const asked = await client.press(await client.open(routes.status()), "確認コードを送る", { number });
  const [mail] = await askDatabase<{ body: string }>(
    `SELECT m.body FROM mail m JOIN declaration d ON d.id = m.case_id
      WHERE d.number = $1 AND m.template = 'status-code' ORDER BY m.created_at DESC LIMIT 1`,
    [number],
  );
  const code = /確認コード：(\d{6})/.exec(mail?.body ?? "")?.[1] ?? "";
  const opened = await client.press(asked, "手続きの状況を見る", { code });
  if (!opened.path.startsWith(routes.statusCase())) throw new Error(`The case ${number} did not open: ${opened.text}`);
  return client;
}
