import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { uploadMessage } from "@/lib/attachments/messages";
import { routes } from "@/lib/routes";
import { FormClient, formData, type Page } from "@/tests/support/form-client";
import { FAULTS_PORT, PortalUnderTest } from "@/tests/support/portal";
import { fillApplication, sendUntilAnswered } from "./apply";
import { printFault } from "./fault-line";
import { askOwner } from "./owner-query";
import { enterByPassword } from "./sign-in";
import { storedCases } from "./state";
import { filesIn, LOGO_ALT, picture, pictureFile, uploadLogo } from "./upload";

const portal = new PortalUnderTest(FAULTS_PORT);
/** Storage of four megabytes that this test alone may fill; only root may make one. */
const folder = mkdtempSync(join(tmpdir(), "portal-faults-storage-"));
const isRoot = process.getuid?.() === 0;
if (!isRoot) console.log("storage full: skipped, because only root can mount a small file system to fill.");

beforeAll(async () => {
  if (!isRoot) return;
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", folder]);
  await portal.start({ STORAGE_URL: `file://${folder}` });
}, 660_000);

afterAll(async () => {
  await portal.stop();
  if (isRoot) execFileSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Leaves less than a picture needs, but more than nothing: the file begins and cannot be ended. */
function fill(leave: number): string {
  const { bavail, bsize } = statfsSync(folder);
  const filler = join(folder, "filler");
  writeFileSync(filler, Buffer.alloc(bavail * bsize - leave, 1));
  return filler;
}

async function addPicture(client: FormClient, content: Uint8Array): Promise<Page> {
  const address = routes.adminImageNew();
  const { values } = (await client.open(address)).formWith("画像を追加する");
  const data = formData({ ...values, imageAlt: "説明会の会場の入口", imageRights: "職員が撮影" });
  data.delete("imageFile");
  data.append("imageFile", pictureFile(content));
  return client.post(address, data);
}

async function rowsOf(table: "attachment" | "content_image"): Promise<number> {
  const rows = await askOwner<{ count: number }>(portal.ownerUrl(), `SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? 0;
}

it.runIf(isRoot)(
  "refuses files with a sentence while the storage is full, and leaves nothing of them behind",
  {
    timeout: 180_000,
  },
  async () => {
    const { client } = await fillApplication(portal.origin, "127.23.0.1", {
      contactEmail: "full@example.jp",
      logoAlt: LOGO_ALT,
    });
    const other = await fillApplication(portal.origin, "127.23.0.2", { contactEmail: "other@example.jp" });
    const desk = new FormClient(portal.origin, "127.23.0.3");
    await enterByPassword(desk, "shiranami@example.jp");
    const content = await picture(1_800_000);
    const [files, papers, pictures] = [filesIn(folder), await rowsOf("attachment"), await rowsOf("content_image")];

    const filler = fill(20_000);
    const atForm = await uploadLogo(client, content);
    const atDesk = await addPicture(desk, content);
    const left = filesIn(folder).filter((name) => name !== "filler" && !files.includes(name));
    const rows = [(await rowsOf("attachment")) - papers, (await rowsOf("content_image")) - pictures];
    const number = await sendUntilAnswered(other.client, other.check);
    rmSync(filler);
    const atFormAgain = await uploadLogo(client, content);
    const atDeskAgain = await addPicture(desk, content);
    const withPicture = await sendUntilAnswered(client, await client.open(routes.applyCheck()));

    printFault({
      fault: "storage full",
      sent: "a picture of an application, a picture of the desk, a submit",
      acknowledged: `both refused with the sentence, submit ${number}`,
      found: `${left.length} files and ${rows.join("+")} rows left; with space again both stored, submit ${withPicture}`,
    });
    for (const page of [atForm, atDesk]) {
      expect(page.status).toBe(200);
      expect(page.text).toContain(uploadMessage("not-stored"));
    }
    expect([left, rows]).toEqual([[], [0, 0]]);
    expect([atFormAgain.status, atDeskAgain.status]).toEqual([200, 200]);
    expect(atFormAgain.html).toContain("/api/attachments/");
    expect(atDeskAgain.path).toContain("done=added");
    expect(await storedCases(portal.ownerUrl(), [number, withPicture])).toHaveLength(2);
  },
);
