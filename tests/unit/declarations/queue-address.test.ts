import { expect, it } from "vitest";
import { queueFilterSchema } from "@/lib/declarations/filters";
import { exportAddress, queueAddress } from "@/lib/declarations/queue-address";

const read = (address: string) =>
  queueFilterSchema.parse(Object.fromEntries(new URL(address, "http://localhost").searchParams));

it("is bare for the queue as it opens", () => {
  expect(queueAddress(queueFilterSchema.parse({}))).toBe("/admin/declarations");
});

it("gives every filter back that it was made of", () => {
  const filters = queueFilterSchema.parse({
    q: "みどり & 工房",
    view: "all",
    status: "RETURNED",
    assignee: "none",
    prefecture: "13",
    item: "5",
    overdue: "yes",
    sort: "name",
    page: "3",
  });

  expect(read(queueAddress(filters, { page: 3 }))).toEqual(filters);
});

it("begins at the first page when something else is filtered", () => {
  const filters = queueFilterSchema.parse({ page: "3", status: "RETURNED" });

  expect(queueAddress(filters, { status: undefined })).toBe("/admin/declarations");
  expect(exportAddress(filters)).toBe("/admin/declarations/export.csv?status=RETURNED");
});
