import "server-only";
import { recordFailure } from "@/lib/accounts/failures";
import { memberPath, returnPath } from "@/lib/auth/return-path";
import { currentStaff } from "@/lib/auth/session";
import { overLimit } from "@/lib/auth/visitor-limit";
import { routes } from "@/lib/routes";
import { type Entrance, enterByIdentity } from "./enter-by-identity";
import {
  ATTEMPT_SECONDS,
  heldAttempt,
  heldLinking,
  type ProviderAttempt,
  REPLAYED,
  spendAttempt,
} from "./held-attempt";
import { ProviderProblem } from "./problem";
import { beginAttempt, finishAttempt } from "./protocol";
import { offeredProvider, type Provider } from "./providers";

export type ProviderContext = { readonly params: Promise<{ readonly provider: string }> };

type Way = "sign-in" | "link";

/** Leads the browser to the provider. A plain link, because a form may only send to ourselves. */
export async function startAtProvider(request: Request, context: ProviderContext): Promise<Response> {
  const provider = offeredProvider((await context.params).provider);
  if (provider === null) return new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const way: Way = query.get("link") === "yes" && provider.name === "ministry" ? "link" : "sign-in";
  return guarded(provider, way, async () => {
    await admit();
    const link = way === "link" ? await ownLinking() : undefined;
    const { url, secrets } = await beginAttempt(provider);
    const next = link === undefined ? pathAfter(provider, query.get("next")) : routes.adminAccount("identity");
    const attempt = { provider: provider.name, issuer: provider.issuer, ...secrets, next };
    await heldAttempt.put(link === undefined ? attempt : { ...attempt, link }, ATTEMPT_SECONDS);
    return leadTo(url.href);
  });
}

/** Where the provider leads back to. Whatever happens, the browser ends on a page of ours. */
export async function answerProvider(request: Request, context: ProviderContext): Promise<Response> {
  const provider = offeredProvider((await context.params).provider);
  if (provider === null) return new Response(null, { status: 404 });
  const { search, searchParams } = new URL(request.url);
  const attempt = await heldAttempt.read();
  const way: Way = attempt?.link === undefined ? "sign-in" : "link";
  return guarded(provider, way, async () => {
    await admit();
    const own = ownAttempt(attempt, provider, searchParams);
    await heldAttempt.remove();
    await spendAttempt(own);
    const entrance = await enterByIdentity(await finishAttempt(provider, own, search), own.link);
    return leadTo(await nextPage(entrance, own));
  });
}

async function nextPage(entrance: Entrance, { next }: ProviderAttempt): Promise<string> {
  if (entrance.next === "prove-mailbox") return routes.mypageSignIn(next, "gbizid");
  if (entrance.next === "linked") await heldLinking.remove();
  return next;
}

/** Staff go to the desk, members to their own pages. */
function pathAfter({ name }: Provider, asked: string | null): string {
  return name === "gbizid" ? memberPath(asked) : returnPath(asked);
}

async function admit(): Promise<void> {
  if ((await overLimit("provider")) !== null) throw new ProviderProblem("busy", "TOO_MANY");
}

async function ownLinking(): Promise<ProviderAttempt["link"]> {
  const [staff, linking] = [await currentStaff(), await heldLinking.read()];
  const isOwn = staff !== null && staff.accountId === linking?.accountId && staff.sessionId === linking.sessionId;
  if (!isOwn) throw new ProviderProblem("lapsed", "NOT_PROVED_AGAIN");
  return linking;
}

/** An answer to nothing that this browser asked spends nothing: the attempt under way can still end well. */
function ownAttempt(attempt: ProviderAttempt | null, { name, issuer }: Provider, answer: URLSearchParams) {
  if (attempt === null || attempt.provider !== name || attempt.issuer !== issuer)
    throw new ProviderProblem("lapsed", "NO_ATTEMPT");
  if (answer.get("state") !== attempt.state) throw new ProviderProblem("lapsed", "STATE_DIFFERS");
  return attempt;
}

async function guarded(provider: Provider, way: Way, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const told = error instanceof ProviderProblem ? error : new ProviderProblem("unavailable", kindOf(error));
    process.emitWarning(`${provider.name} ${way} ${told.problem} ${told.code}`, "ProviderWarning");
    // The record is kept where it can be: the database may be what is missing.
    if (told.problem === "unproven" || told.code === REPLAYED)
      await recordFailure(null, "identity").catch(() => undefined);
    return leadTo(
      provider.name === "gbizid"
        ? routes.mypageSignInInterrupted(told.problem)
        : routes.signInInterrupted(told.problem, way),
    );
  }
}

/** Of a defect, or of a database that is away, the log gets the kind alone. */
function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : "DEFECT";
}

/** See other: what comes next is always read, never sent. */
function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
