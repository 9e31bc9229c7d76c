import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

const FLAGS = { present: 0x01, verified: 0x04, attested: 0x40 } as const;

type CborValue = number | string | Buffer | Cbor;
type Cbor = ReadonlyMap<CborValue, CborValue>;

/** What a device may be made to get wrong. */
export type Twist = {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly isVerified?: boolean;
  readonly isPresent?: boolean;
  readonly counter?: number;
  readonly userHandle?: string | null;
  /** Signs with a key that nobody registered. */
  readonly otherKey?: boolean;
  /** The certificate of a maker, which nobody asked for. */
  readonly certificate?: Buffer;
};

type Asked = { readonly challenge: string; readonly rpId: string };

/** A device with one passkey (ECDSA with P-256), that says what real ones say, or what they never would. */
export class SoftAuthenticator {
  readonly id = randomBytes(32).toString("base64url");
  readonly #key = newKey();
  readonly #origin: string;
  #counter = 0;
  #userHandle = "";

  constructor(origin: string) {
    this.#origin = origin;
  }

  create({ challenge, rpId, userId }: Asked & { readonly userId: string }, twist: Twist = {}): string {
    this.#userHandle = userId;
    const authData = Buffer.concat([this.#head(rpId, twist, FLAGS.attested), this.#attested()]);
    const statement: Cbor = twist.certificate
      ? new Map<CborValue, CborValue>([
          ["alg", -7],
          ["sig", randomBytes(64)],
          ["x5c", twist.certificate],
        ])
      : new Map();
    const object = new Map<CborValue, CborValue>([
      ["fmt", twist.certificate ? "packed" : "none"],
      ["attStmt", statement],
      ["authData", authData],
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData("webauthn.create", challenge, twist).toString("base64url"),
      attestationObject: encode(object).toString("base64url"),
      transports: ["internal", "of a later year"],
    });
  }

  get({ challenge, rpId }: Asked, twist: Twist = {}): string {
    const clientData = this.#clientData("webauthn.get", challenge, twist);
    const authData = this.#head(rpId, twist, 0);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
    const key = twist.otherKey ? newKey() : this.#key;
    const userHandle = twist.userHandle === undefined ? this.#userHandle : twist.userHandle;
    return this.#answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, key.privateKey).toString("base64url"),
      ...(userHandle === null ? {} : { userHandle }),
    });
  }

  #answer(response: Readonly<Record<string, unknown>>): string {
    return JSON.stringify({
      id: this.id,
      rawId: this.id,
      type: "public-key",
      response,
      clientExtensionResults: { credProps: { rk: true } },
      authenticatorAttachment: "platform",
    });
  }

  #clientData(type: string, challenge: string, twist: Twist): Buffer {
    const origin = twist.origin ?? this.#origin;
    const said = { type: twist.type ?? type, challenge: twist.challenge ?? challenge, origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(said));
  }

  #head(rpId: string, { isPresent = true, isVerified = true, ...twist }: Twist, more: number): Buffer {
    const flags = (isPresent ? FLAGS.present : 0) | (isVerified ? FLAGS.verified : 0) | more;
    this.#counter = twist.counter ?? this.#counter + 1;
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags);
    rest.writeUInt32BE(this.#counter, 1);
    return Buffer.concat([
      createHash("sha256")
        .update(twist.rpId ?? rpId)
        .digest(),
      rest,
    ]);
  }

  #attested(): Buffer {
    const id = Buffer.from(this.id, "base64url");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([Buffer.alloc(16), length, id, encode(coseOf(this.#key.publicKey))]);
  }
}

function newKey() {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

function coseOf(key: KeyObject): Cbor {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return new Map<CborValue, CborValue>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x, "base64url")],
    [-3, Buffer.from(y, "base64url")],
  ]);
}

/** The little of CBOR that is needed; bytes in a certificate stand in a list of one. */
function encode(value: CborValue, isList = false): Buffer {
  if (isList) return Buffer.concat([head(4, 1), encode(value)]);
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([name, held]) => [encode(name), encode(held, name === "x5c")]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}

function head(major: number, length: number): Buffer {
  const top = major << 5;
  if (length < 24) return Buffer.from([top | length]);
  if (length < 256) return Buffer.from([top | 24, length]);
  return Buffer.from([top | 25, length >> 8, length & 0xff]);
}
