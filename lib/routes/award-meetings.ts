import { withQuery } from "./query";

const meeting = (fiscalYear: number, ordinal: number) => `/admin/awards/${fiscalYear}/deliberation/${ordinal}`;

/** Addresses of the meetings of the jury. */
export const awardMeetingRoutes = {
  adminMeetings: (fiscalYear: number, done?: string) => withQuery(`/admin/awards/${fiscalYear}/deliberation`, { done }),
  adminMeeting: (fiscalYear: number, ordinal: number, done?: string) =>
    withQuery(meeting(fiscalYear, ordinal), { done }),
  adminMeetingMinutes: (fiscalYear: number, ordinal: number, audience?: string) =>
    withQuery(`${meeting(fiscalYear, ordinal)}/minutes`, { for: audience }),
  adminMeetingMinutesText: (fiscalYear: number, ordinal: number, audience?: string) =>
    withQuery(`${meeting(fiscalYear, ordinal)}/minutes.txt`, { for: audience }),
  adminMeetingCertificate: (fiscalYear: number, ordinal: number) => `${meeting(fiscalYear, ordinal)}/certificate.json`,
  adminMeetingDraw: (fiscalYear: number, ordinal: number, id: string) => `${meeting(fiscalYear, ordinal)}/draws/${id}`,
  juryDeliberation: (done?: string) => withQuery("/jury/deliberation", { done }),
  juryDeliberationState: () => "/jury/deliberation/state",
} as const;
