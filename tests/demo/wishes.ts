import { parseArgs } from 'node:util';

/** What somebody asked of `npm start`. */
export type Wishes = {
  /** A saved page or an address; absent for the sample company. */
  page?: string;
  /** The address a saved page is shown under. */
  url?: string;
  /** ISO 3166-1 alpha-2: how national phone numbers are read when the page does not tell. */
  region?: string;
};

export const usage = `npm start                          the sample company
npm start -- FILE_OR_URL           any saved page, or an address
  --url ADDRESS                    the address a saved page is shown under
  --region RO                      the country of its phone numbers, when the page does not tell`;

/** The wishes, or a sentence that says what cannot be understood. */
export function wishesFrom(args: string[]): Wishes | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, region: { type: 'string' } },
    });
    if (positionals.length > 1) return 'Only one page at a time.';
    if (values.url !== undefined && !/^https?:\/\/./.test(values.url))
      return '--url must begin with http:// or https://';
    if (values.region !== undefined && !/^[A-Za-z]{2}$/.test(values.region))
      return '--region is a country of two letters, such as RO';
    return { page: positionals[0], url: values.url, region: values.region?.toUpperCase() };
  } catch (error) {
    return (error as Error).message;
  }
}
