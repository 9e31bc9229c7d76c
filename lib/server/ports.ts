import { createServer } from "node:net";

/** The wished port of the loopback address when it is free, else any other that is. */
export async function freePort(wished: number): Promise<number> {
  return (await tryPort(wished, "127.0.0.1")) ?? (await tryPort(0, "127.0.0.1")) ?? wished;
}

export async function isPortFree(port: number, host: string): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined;
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((settle) => {
    const server = createServer();
    server.once("error", () => settle(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address !== null ? address.port : undefined));
    });
  });
}
