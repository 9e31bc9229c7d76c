import { FormClient } from "@/tests/support/form-client";

const PAGES = {
  "declarations, all": "/admin/declarations",
  "declarations, a status": "/admin/declarations?status=SUBMITTED",
  "declarations, a word": "/admin/declarations?q=高原",
  "mail, all": "/admin/mail",
} as const;
const TIMES = 40;
const AT_ONCE = 4;

/** P6: pages of the work queue as an officer sees them, four people at once (milliseconds). */
export async function printQueue(origin: string): Promise<void> {
  console.log(`\nP6 Work queue, ${AT_ONCE} officers at once`);
  for (const [name, path] of Object.entries(PAGES)) {
    const officers = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => enter(origin, index)));
    const took: number[] = [];
    await Promise.all(
      officers.map(async (officer) => {
        for (let time = 0; time < TIMES / AT_ONCE; time += 1) {
          const begun = performance.now();
          const { status } = await officer.open(path);
          if (status !== 200) throw new Error(`${path} answered ${status}.`);
          took.push(performance.now() - begun);
        }
      }),
    );
    took.sort((a, b) => a - b);
    const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(0);
    console.log(`  ${name.padEnd(44)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms`);
  }
}

async function enter(origin: string, index: number): Promise<FormClient> {
  const officer = new FormClient(origin, `127.60.0.${1 + index}`);
  await officer.press(await officer.open("/dev/personas"), "若葉 ひかるさんとして入る");
  return officer;
}
