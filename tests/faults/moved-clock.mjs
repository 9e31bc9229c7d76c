// Loaded by every Node process of a portal under test (NODE_OPTIONS). Those that the file names (web, worker, a script) take
// the time from it, also when the test changes it while they run: {"web": milliseconds away from the machine's clock}.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const name = basename(process.argv[1] ?? "", ".ts");
const file = process.env.CLOCK_FILE ?? "";
const LOOK_MS = 20;

const offsets = () => (file === "" ? {} : JSON.parse(readFileSync(file, "utf8")));

if (name in offsets()) {
  const trueNow = Date.now;
  let offset = 0;
  const look = () => {
    offset = offsets()[name] ?? 0;
  };
  Date.now = () => trueNow() + offset;
  // A proxy, so that whatever else is a date stays one.
  globalThis.Date = new Proxy(Date, {
    construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [Date.now()] : parts, made),
  });
  look();
  setInterval(look, LOOK_MS).unref();
}
