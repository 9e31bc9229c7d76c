import { createServer } from "node:net";
import { Refusal } from "./refusal";

/** The wished port of the loopback address when it is free, else any other that is. */
export async function freePort(wished: number): Promise<number> {
  return (await tryPort(wished, "127.0.0.1")) ?? (await tryPort(0, "127.0.0.1")) ?? wished;
}

export async function requireFreePort(port: number, host: string): Promise<void> {
  if ((await tryPort(port, host)) !== undefined) return;
  throw new Refusal(
    `Port ${port} is in use: stop the other program, or choose another port: PORT=${port + 1} npm start`,
  );
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
