import { z } from "zod";

/**
 * Why somebody did not get in: the provider does not answer as it should, the person said no, what came belongs to no
 * attempt of this browser, it does not hold, no account goes with it, or there were too many tries.
 */
export const PROBLEMS = ["unavailable", "declined", "lapsed", "unproven", "unknown", "unlinked", "busy"] as const;

export type Problem = (typeof PROBLEMS)[number];

export class ProviderProblem extends Error {
  override readonly name = "ProviderProblem";
  constructor(
    readonly problem: Problem,
    /** For the log: what kind of fault it was, never what the answer held. */
    readonly code: string,
  ) {
    super(problem);
  }
}

const DECLINED = ["access_denied", "login_required", "interaction_required", "consent_required"];

/** Answers that were there and do not hold. Whatever else goes wrong is the provider's, or the way to it. */
const UNPROVEN = [
  "OAUTH_INVALID_RESPONSE",
  "OAUTH_UNSUPPORTED_OPERATION",
  "OAUTH_JWT_TIMESTAMP_CHECK_FAILED",
  "OAUTH_JWT_CLAIM_COMPARISON_FAILED",
  "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED",
  "OAUTH_KEY_SELECTION_FAILED",
];

const failure = z.object({ code: z.string().catch("UNREACHABLE"), error: z.string().optional().catch(undefined) });

/** While the provider is looked for, nothing it says is about a person. */
export function discoveryProblem(error: unknown): ProviderProblem {
  return new ProviderProblem("unavailable", codeOf(error));
}

export function answerProblem(error: unknown): ProviderProblem {
  if (error instanceof ProviderProblem) return error;
  const code = codeOf(error);
  const said = failure.safeParse(error).data?.error;
  if (code === "OAUTH_AUTHORIZATION_RESPONSE_ERROR")
    return new ProviderProblem(said !== undefined && DECLINED.includes(said) ? "declined" : "unavailable", code);
  if (code === "OAUTH_RESPONSE_BODY_ERROR")
    return new ProviderProblem(said === "invalid_grant" ? "unproven" : "unavailable", code);
  return new ProviderProblem(UNPROVEN.includes(code) ? "unproven" : "unavailable", code);
}

function codeOf(error: unknown): string {
  return failure.safeParse(error).data?.code ?? "UNREACHABLE";
}
