import { createRequire } from "node:module";
import { vi } from "vitest";

type Put = { readonly value: string; readonly options: Readonly<Record<string, unknown>> };

/** The request that Next would be serving: its headers, and a browser that keeps cookies. */
export const request = {
  headers: new Map<string, string>(),
  cookies: new Map<string, Put>(),
  clear(): void {
    this.headers.clear();
    this.cookies.clear();
  },
};

export class Redirected extends Error {
  constructor(readonly to: string) {
    super(`redirected to ${to}`);
  }
}

export class NotFound extends Error {}

const headersModule = {
  headers: async () => new Headers([...request.headers]),
  cookies: async () => ({
    get: (name: string) => request.cookies.get(name),
    getAll: () => [...request.cookies].map(([name, { value }]) => ({ name, value })),
    set: (name: string, value: string, options: Put["options"]) => {
      if (options.maxAge === 0) request.cookies.delete(name);
      else request.cookies.set(name, { value, options });
    },
  }),
};

/** Stands in for the parts of Next that exist only while it serves a request. */
export function mockNext(): void {
  // next-auth asks for this module by `require`, past the mocks of Vitest.
  Object.assign(createRequire(import.meta.url)("next/headers"), headersModule);
  vi.doMock("next/headers", () => headersModule);
  vi.doMock("next/server", () => ({ connection: async () => undefined }));
  vi.doMock("next/navigation", () => ({
    redirect: (to: string) => {
      throw new Redirected(to);
    },
    notFound: () => {
      throw new NotFound();
    },
  }));
}
