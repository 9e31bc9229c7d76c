import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
};

/** What the server says instead of yes, in the order in which it is asked. */
export type Refusal = { readonly at: "RCPT" | "DATA"; readonly code: number; readonly text: string };

/** A real SMTP server in this process that keeps what it receives. */
export class TestSmtpServer {
  readonly received: Received[] = [];
  readonly refusals: Refusal[] = [];
  readonly #server: SMTPServer;

  constructor() {
    const options: SMTPServerOptions = {
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo: (_address, _session, done) => done(this.#refusal("RCPT")),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", async () => {
          const refusal = this.#refusal("DATA");
          if (refusal) return done(refusal);
          const raw = Buffer.concat(chunks).toString("utf8");
          const { mailFrom, rcptTo } = session.envelope;
          const to = rcptTo.map(({ address }) => address);
          this.received.push({ from: mailFrom ? mailFrom.address : "", to, raw, mail: await PostalMime.parse(raw) });
          done();
        });
      },
    };
    this.#server = new SMTPServer(options);
  }

  /** The SMTP_URL of this server: on any port that is free, or on one that a portal has been told. */
  async listen(wished = 0): Promise<string> {
    const listening = this.#server.listen(wished, "127.0.0.1");
    await once(listening, "listening");
    const { port } = addressOf(listening.address());
    return `smtp://127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise((settle) => this.#server.close(settle));
  }

  #refusal(at: Refusal["at"]): Error | null {
    if (this.refusals[0]?.at !== at) return null;
    const refusal = this.refusals.shift();
    return refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null;
  }
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return address;
}
