import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger } from "pino";

const currentRequest = new AsyncLocalStorage<string>();

/** Work for one request: what goes wrong in it is logged under its number. */
export function inRequest<T>(id: string, work: () => T): T {
  return currentRequest.run(id, work);
}

/**
 * Next prints every defect with its message, and a message may quote what somebody typed. Here only its kind, its code
 * and the places in our code are kept.
 */
export function makeConsoleSafe(log: Logger): void {
  console.error = (...parts: unknown[]) => log.error({ id: currentRequest.getStore(), ...summaryOf(parts) }, "defect");
  console.warn = (...parts: unknown[]) => log.warn({ id: currentRequest.getStore(), ...summaryOf(parts) }, "warning");
}

/** What may be told of a failure. */
export function describeError(error: Error): Readonly<Record<string, unknown>> {
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...("code" in error ? { code: error.code } : {}),
    ...("digest" in error ? { digest: error.digest } : {}),
    at: places.slice(0, 4).map((line) => line.trim().slice(3)),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

function summaryOf(parts: readonly unknown[]): Readonly<Record<string, unknown>> {
  const error = parts.find((part) => part instanceof Error);
  return error ? describeError(error) : { kinds: parts.map((part) => typeof part) };
}
